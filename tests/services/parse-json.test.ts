import { describe, expect, it } from 'vitest';
import { parseJson } from '../../services/files/parse-json.ts';

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('parseJson', () => {
  it('hands back the value, or what is wrong', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(parseJson('{"a":')).toMatchObject({ ok: false });
  });

  it('refuses what is nested too deep to be read by going down', () => {
    expect(parseJson(nested(100)).ok).toBe(true);
    expect(parseJson(nested(102)).ok).toBe(false);
    expect(parseJson(nested(200_000)).ok).toBe(false);
  });
});
