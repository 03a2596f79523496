import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type HarnessSetup, type OpenProgram, openHarness } from './open-harness.ts';

export interface TemporaryProgram extends OpenProgram {
  readonly root: string;
  readonly userFolder: string;
  readonly documentsFolder: string;
}

/** The program for a user who has nothing yet, with an empty page in the window unless `pageFile` is given otherwise. */
export const openTemporary = async (
  setup: Partial<HarnessSetup> & { readonly ownPage?: boolean } = {},
  root?: string,
): Promise<TemporaryProgram> => {
  const home = root ?? (await mkdtemp(join(tmpdir(), 'diem-tin-harness-')));
  const folders = { userFolder: join(home, 'user'), documentsFolder: join(home, 'Documents') };
  const { ownPage, ...others } = setup;
  const page = ownPage ? {} : { pageFile: resolve('tests', 'harness', 'fixtures', 'empty-page.html') };
  return { ...(await openHarness({ ...folders, ...page, ...others })), root: home, ...folders };
};
