import type { Block } from '../../core/issue/block.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { BlockId, IdSource, ItemId, MediaName, SectionId } from '../../core/issue/ids.ts';
import { insertAt } from '../../core/issue/list-edits.ts';
import { newPicture, type Picture } from '../../core/issue/picture.ts';
import type { AddedPicture } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { locateItem } from '../app/current.ts';
import type { DocumentSession } from '../app/document-session.ts';

export interface AddingPictures {
  readonly api: DesktopApi;
  readonly session: DocumentSession;
  readonly ids: IdSource;
  /** Hears how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Taken {
  readonly pictures: readonly Picture[];
  /** A sentence for each that could not be taken. */
  readonly refused: readonly string[];
}

/** Takes picture files (dropped, pasted) into the issue's media, one after the other. They stand nowhere yet. */
export const takeFiles = async (files: readonly File[], adding: AddingPictures): Promise<Taken> => {
  const { api, session, ids, onProgress } = adding;
  const pictures: Picture[] = [];
  const refused: string[] = [];
  for (const [index, file] of files.entries()) {
    onProgress?.(index + 1, files.length);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await api.addPicture({ document: session.document, fileName: file.name || 'anh', bytes });
    if (answer.ok) {
      pictures.push(...answer.pictures.map((added) => known(added, session, ids)));
      refused.push(...answer.refused);
    } else if (answer.sentence !== '') refused.push(answer.sentence);
  }
  return { pictures, refused };
};

/** Lets the user choose picture files. */
export const choosePictures = async (adding: AddingPictures, several: boolean): Promise<Taken> => {
  const { api, session, ids } = adding;
  const answer = await api.choosePictures({ document: session.document, several });
  if (!answer.ok) return { pictures: [], refused: answer.sentence === '' ? [] : [answer.sentence] };
  return { pictures: answer.pictures.map((added) => known(added, session, ids)), refused: answer.refused };
};

/** Puts pictures at the end of a row (an item's or the cover's) as one step. */
export const addToRow = (session: DocumentSession, row: ItemId | 'cover', pictures: readonly Picture[]): void => {
  if (pictures.length === 0) return;
  const commands = pictures.map(
    (picture): Command => (row === 'cover' ? { type: 'addCoverPicture', picture } : { type: 'addPicture', item: row, picture }),
  );
  session.edit({ type: 'batch', commands });
};

/** Puts pictures into running text behind a block, or at its end, as one step. */
export const addToText = (
  session: DocumentSession,
  owner: { readonly item: ItemId } | { readonly section: SectionId },
  after: BlockId | null,
  pictures: readonly Picture[],
  ids: IdSource,
): void => {
  const blocks = blocksOf(session, owner);
  if (blocks === null || pictures.length === 0) return;
  const found = blocks.findIndex(({ id }) => id === after);
  const start = found < 0 ? blocks.length : found + 1;
  const changed = pictures.reduce<readonly Block[]>(
    (list, picture, index) => insertAt(list, start + index, { type: 'picture', id: ids.next() as BlockId, picture }),
    blocks,
  );
  session.edit(
    'item' in owner
      ? { type: 'replaceBody', item: owner.item, blocks: changed, undo: 'now' }
      : { type: 'setBlocks', section: owner.section, blocks: changed, undo: 'now' },
  );
};

function known({ media, size }: AddedPicture, session: DocumentSession, ids: IdSource): Picture {
  session.knowPictures({ [media]: size });
  return newPicture(ids, media as MediaName);
}

function blocksOf(session: DocumentSession, owner: { readonly item: ItemId } | { readonly section: SectionId }) {
  if ('item' in owner) return locateItem(session.issue, owner.item)?.item.body ?? null;
  const section = session.issue.sections.find(({ id }) => id === owner.section);
  return section?.form === 'text' ? section.blocks : null;
}
