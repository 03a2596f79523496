import { describe, expect, it } from 'vitest';
import { issueFileIn } from '../../electron/main/issue-file-argument.ts';

describe('issueFileIn', () => {
  it('finds the issue file among the arguments, and nothing else', () => {
    expect(issueFileIn(['app', '--x=y.diemtin', 'a.txt'], '/w')).toBeNull();
    expect(issueFileIn(['app', 'Số.DIEMTIN'], '/w')).toBe('/w/Số.DIEMTIN');
  });
});
