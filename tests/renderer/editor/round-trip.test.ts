import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import { blocksFit } from '../../../core/issue/grammar.ts';
import { fromSlate } from '../../../renderer/editor/from-slate.ts';
import { toSlate } from '../../../renderer/editor/to-slate.ts';
import { countingIds, sampleIssue } from '../../issue/sample-issue.ts';
import { randomIssue } from '../../layout/random-issue.ts';
import { openDesk, paragraph } from './editor-desk.ts';

const bodies = (): readonly (readonly Block[])[] => {
  const random = Array.from({ length: 10 }, (_, seed) => randomIssue(seed));
  return [sampleIssue(), ...random].flatMap((issue) =>
    issue.sections.flatMap((section) => (section.form === 'text' ? [section.blocks] : section.items.map((item) => item.body))),
  );
};

describe('blocks to editor and back', () => {
  it('gives the very same blocks when nothing changed', () => {
    for (const body of bodies()) {
      const back = fromSlate(toSlate(body, countingIds('x')));
      expect(back).toHaveLength(body.length);
      for (const [index, block] of back.entries()) expect(block).toBe(body[index]);
    }
  });

  it('leaves every text as it is when the editor brings it into order', () => {
    for (const body of bodies()) {
      // Random issues put bold into headings, which no editor can.
      const fitting = body.filter((block) => blocksFit('text', [block]));
      expect(openDesk(fitting, null, 'text').blocks()).toEqual(fitting);
    }
  });

  it('shares every block that was not touched', () => {
    const body = [paragraph('một', 'a'), paragraph('hai', 'b'), paragraph('ba', 'c')];
    const desk = openDesk(body, [1, 3]);
    desk.type('!');
    expect(desk.blocks()[0]).toBe(body[0]);
    expect(desk.blocks()[1]).toEqual(paragraph('hai!', 'b'));
    expect(desk.blocks()[2]).toBe(body[2]);
  });

  it('shows a place to type for no blocks, and gives none back while nothing is typed', () => {
    expect(openDesk([]).blocks()).toEqual([]);
    const desk = openDesk([], [0, 0]);
    desk.type('a');
    expect(desk.lines()).toEqual(['paragraph: a']);
  });
});
