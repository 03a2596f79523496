import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { createLibrary, type LibraryOptions } from '../../services/library/create-library.ts';
import type { Library } from '../../services/library/library-types.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { issueWith, type PlainItem } from '../search/issue-with-items.ts';

/** A folder of issues and one for the index, in a temporary folder of the test. */
export interface LibraryFolder {
  readonly path: (name: string) => string;
  readonly dataFolder: string;
  readonly save: (name: string, number: number, items: readonly PlainItem[]) => Promise<Issue>;
  readonly open: (more?: Partial<LibraryOptions>) => Library;
  readonly indexFile: () => Promise<string>;
}

export const libraryFolder = (root: string): LibraryFolder => {
  const folder = join(root, 'các số');
  const dataFolder = join(root, 'dữ liệu');
  mkdirSync(folder, { recursive: true });
  return {
    path: (name) => join(folder, name),
    dataFolder,
    save: async (name, number, items) => {
      const issue = issueWith(number, items);
      const saved = await saveIssueFile(join(folder, name), issue, noMedia);
      if (!saved.ok) throw new Error(saved.code);
      return issue;
    },
    open: (more) => createLibrary({ folder, dataFolder, ...more }),
    indexFile: async () => {
      const [name = ''] = await readdir(dataFolder);
      return join(dataFolder, name);
    },
  };
};

/** A rescan that must succeed. */
export const rescanned = async (library: Library) => {
  const answer = await library.rescan();
  if (!answer.ok) throw new Error(answer.code);
  return answer;
};

export const headlines = async (library: Library, text: string): Promise<readonly string[]> =>
  (await library.search({ text })).hits.map(({ headline }) => headline.text);
