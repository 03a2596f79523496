import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';

/** Run by the kill test: saves an issue over itself, again and again, with a number that grows. */
const file = process.argv[2] ?? '';
const opened = await openIssueFile(file);
if (!opened.ok) throw new Error(opened.code);
console.log('saving');
for (let number = 1; ; number += 1) await saveIssueFile(file, { ...opened.issue, number: 1 + (number % 9999) }, opened.media);
