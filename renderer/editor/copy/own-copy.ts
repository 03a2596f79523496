import * as v from 'valibot';
import { type Block, blockSchema } from '../../../core/issue/block.ts';
import type { BlockId, IdSource, PictureId } from '../../../core/issue/ids.ts';
import { listOf } from '../../../core/issue/record-schema.ts';

/** The clipboard's name for blocks of this program. */
export const copyType = 'application/x-diem-tin-blocks';

/** What was copied; pictures belong to the document that `origin` names. */
export interface OwnCopy {
  readonly origin: string;
  readonly blocks: readonly Block[];
}

const copySchema = v.strictObject({ origin: v.string(), blocks: listOf(blockSchema) });

export const writeCopy = (copy: OwnCopy): string => JSON.stringify(copy);

/**
 * Reads blocks that this program copied, with ids of their own. Pictures of another document are left out: their files are not here.
 * Null = this is nothing of ours, or not as we write it.
 */
export const readCopy = (text: string, origin: string, ids: IdSource): readonly Block[] | null => {
  const copy = v.safeParse(copySchema, parsed(text));
  if (!copy.success) return null;
  const isFromHere = copy.output.origin === origin;
  return copy.output.blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'picture') return [{ ...block, id: ids.next() as BlockId }];
    const picture = { ...block.picture, id: ids.next() as PictureId };
    return isFromHere ? [{ ...block, id: ids.next() as BlockId, picture }] : [];
  });
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
