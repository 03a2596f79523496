import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetTrueType } from '../../pdf/device/truetype-subset.ts';

const faces = readdirSync('assets/fonts').filter((name) => name.endsWith('.ttf'));

const open = (bytes: Buffer): Font => create(bytes) as Font;

describe.each(faces)('a subset of %s', (file) => {
  const bytes = readFileSync(`assets/fonts/${file}`);
  const whole = open(bytes);
  const glyphs = [...'Ặệfiẹ ịọƯựĐđ', ' ', '\u00A0', 'Ế'].map(
    (character) => whole.glyphForCodePoint(character.codePointAt(0) ?? 0).id,
  );
  const { program, advances } = subsetTrueType(bytes, glyphs);
  const part = open(program);

  it('has the outlines and advances of the whole font, in the order asked for', () => {
    for (const [index, glyph] of [0, ...glyphs].entries()) {
      expect(part.getGlyph(index).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
      expect(part.getGlyph(index).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
      expect(advances[index]).toBe(whole.getGlyph(glyph).advanceWidth);
    }
  });

  it('keeps two copies of a glyph that two characters share', () => {
    expect(part.numGlyphs).toBeGreaterThan(glyphs.length);
    expect(advances).toHaveLength(glyphs.length + 1);
  });

  it('is much smaller', () => {
    expect(program.length).toBeLessThan(bytes.length / 4);
  });
});

it('refuses what is no TrueType font', () => {
  expect(() => subsetTrueType(Buffer.from('OTTO\0\0\0\0\0\0\0\0'), [1])).toThrow('not a TrueType font');
});
