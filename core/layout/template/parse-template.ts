import * as v from 'valibot';
import { type Template, templateSchema } from './template.ts';

export type TemplateResult =
  | { readonly status: 'ok'; readonly template: Template }
  | { readonly status: 'corrupt'; readonly problems: readonly string[] };

/** Checks template data: shape first, then that every colour, variant and section it names exists. `problems` are paths with what is wrong. */
export function parseTemplate(data: unknown): TemplateResult {
  const parsed = v.safeParse(templateSchema, data);
  if (!parsed.success) {
    return { status: 'corrupt', problems: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
  }
  const problems = [...unknownColors(parsed.output), ...unknownVariants(parsed.output)];
  return problems.length > 0 ? { status: 'corrupt', problems } : { status: 'ok', template: parsed.output };
}

function unknownColors(template: Template): string[] {
  const known = new Set([...Object.keys(template.palette), 'section', 'tint']);
  const colorKeys = new Set(['color', 'fill', 'tint', 'boldColor', 'lastColor', 'barColor', 'ruleColor', 'headFill', 'ink']);
  const problems: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string' && colorKeys.has(key) && !known.has(child))
        problems.push(`${path}.${key}: no colour "${child}"`);
      walk(child, `${path}.${key}`);
    }
  };
  walk({ ...template, palette: {} }, template.id);
  return problems;
}

function unknownVariants(template: Template): string[] {
  const known = new Set(template.variants.map((variant) => variant.id));
  const problems = template.variants
    .filter((variant) => variant.smaller !== undefined && !known.has(variant.smaller))
    .map((variant) => `variants.${variant.id}: no smaller variant "${variant.smaller}"`);
  return template.variants.some((variant) => variant.pictures === 0)
    ? problems
    : [...problems, 'variants: none for items without pictures'];
}
