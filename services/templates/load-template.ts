import { parseTemplate } from '../../core/layout/template/parse-template.ts';
import type { Template } from '../../core/layout/template/template.ts';
import { type Failure, failure } from '../messages/failure.ts';

/** Every template of the program, loaded when it is asked for. */
const templates: Readonly<Record<string, () => Promise<unknown>>> = {
  haiphong: async () => (await import('../../templates/haiphong/haiphong.ts')).haiphong,
};

export const defaultTemplate = 'haiphong';

const loaded = new Map<string, Template>();

/** Loads and checks a template by its id; each is checked once. */
export const loadTemplate = async (id: string): Promise<{ readonly ok: true; readonly template: Template } | Failure> => {
  const load = Object.hasOwn(templates, id) ? templates[id] : undefined;
  if (!load) return failure('unknown-template', { template: id });
  const known = loaded.get(id);
  if (known) return { ok: true, template: known };
  const parsed = parseTemplate(await load());
  if (parsed.status === 'ok') loaded.set(id, parsed.template);
  return parsed.status === 'ok'
    ? { ok: true, template: parsed.template }
    : failure('template-corrupt', { template: id, detail: parsed.problems[0] ?? '' });
};
