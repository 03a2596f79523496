import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../core/layout/template/parse-template.ts';
import { haiphong } from './setting-for-tests.ts';
import { tiny } from './tiny-template.ts';

/** The template with one value changed. */
function changed(path: string, value: unknown): unknown {
  const copy: Record<string, unknown> = structuredClone(haiphong);
  const keys = path.split('.');
  let target = copy;
  for (const key of keys.slice(0, -1)) target = target[key] as Record<string, unknown>;
  target[keys.at(-1) ?? ''] = value;
  return copy;
}

describe('checking a template', () => {
  it('takes the templates there are', () => {
    expect(parseTemplate(haiphong).status).toBe('ok');
    expect(parseTemplate(tiny).status).toBe('ok');
  });

  const faults = [
    ['a missing style', 'styles.headline', undefined, 'styles.headline'],
    ['a colour that is none', 'palette.ink', { rgb: 'blue', cmyk: [0, 0, 0, 0] }, 'palette.ink.rgb'],
    ['a colour that the palette does not have', 'styles.headline.color', 'mauve', 'mauve'],
    ['a length that is text', 'grid.unit', '5', 'grid.unit'],
    ['a smaller variant that is not there', 'variants.1.smaller', 'Z', 'Z'],
    ['no variant for items without pictures', 'variants', [], 'variants'],
  ] as const;
  for (const [name, path, value, named] of faults) {
    it(`refuses ${name}, and names the place`, () => {
      const result = parseTemplate(changed(path, value));
      expect(result.status).toBe('corrupt');
      expect(result.status === 'corrupt' && result.problems.join('\n')).toContain(named);
    });
  }

  it('refuses what is no template at all', () => {
    for (const data of [null, 42, 'haiphong', [], {}]) expect(parseTemplate(data).status).toBe('corrupt');
  });
});
