import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { InlineText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { sampleIssue } from './sample-issue.ts';

const replaced = (find: string, replace: string): Issue => {
  const applied = applyCommand(sampleIssue(), { type: 'replaceText', find, replace });
  if (!applied.ok) throw new Error(applied.code);
  return applied.issue;
};

const lead = (issue: Issue): InlineText => {
  const section = issue.sections[0];
  const block = section?.form === 'text' ? section.blocks[0] : undefined;
  return block?.type === 'lead' ? block.text : [];
};

describe('replaceText', () => {
  it('reaches headlines, text, captions and titles', () => {
    const text = JSON.stringify(replaced('mặn', 'hạn'));
    expect(text).not.toContain('mặn');
    expect(text).toContain('Lúa chịu hạn ra đồng');
  });

  it('gives a replacement over several runs the look of its first letter', () => {
    expect(lead(replaced('mới chịu', 'nay gặp'))).toEqual([
      { text: 'Giống lúa nay gặp' },
      { text: ' mặn', bold: true },
      { text: ' đã ra đồng.' },
    ]);
  });

  it('takes a dollar sign for a letter', () => {
    expect(lead(replaced('đồng', '$& $1'))[2]).toEqual({ text: ' đã ra $& $1.' });
  });

  it('joins runs and leaves NFC text', () => {
    expect(lead(replaced('chịu mặn', ''))).toEqual([{ text: 'Giống lúa mới  đã ra đồng.' }]);
  });

  it('changes nothing where the letters do not occur', () => {
    const applied = applyCommand(sampleIssue(), { type: 'replaceText', find: 'không có ở đâu', replace: '' });
    expect(applied.ok && applied.inverse).toEqual({ type: 'batch', commands: [] });
  });
});
