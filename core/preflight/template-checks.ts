import type { Template } from '../layout/template/template.ts';
import type { TemplateChecks } from './preflight-context.ts';

/** What a template says of the checks; without a word of it every rule has its own severity. */
export const templateChecks = ({ dateStyle, preflight }: Pick<Template, 'dateStyle' | 'preflight'>): TemplateChecks => ({
  dateStyle,
  severities: preflight?.severities ?? {},
});
