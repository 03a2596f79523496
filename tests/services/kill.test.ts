import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { issueWithPicture } from './sample-media.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = temporaryFolder();

describe('a program killed while it saves', () => {
  it.each([3, 11, 26, 47, 90])('leaves a whole file behind (after %i ms)', async (milliseconds) => {
    const { issue, media } = await issueWithPicture();
    const file = at('killed.diemtin');
    await saveIssueFile(file, issue, media);
    const program = spawn(process.execPath, [
      '--import',
      'tsx',
      fileURLToPath(new URL('save-forever.ts', import.meta.url)),
      file,
    ]);
    await once(program.stdout, 'data');
    await wait(milliseconds);
    program.kill('SIGKILL');
    await once(program, 'exit');
    const opened = await openIssueFile(file);
    expect(opened.ok && opened.missing).toEqual([]);
    const [name] = media.names();
    expect(opened.ok && name && (await opened.media.read(name)).length).toBeGreaterThan(0);
  });
});
