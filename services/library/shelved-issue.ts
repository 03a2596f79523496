import { indexIssue } from '../../core/search/index-issue.ts';
import type { IndexedIssue } from '../../core/search/indexed-issue.ts';
import type { Vocabulary } from '../../core/search/vocabulary.ts';
import { readIssue } from '../issue-file/read-issue.ts';
import { type Failure, failure } from '../messages/failure.ts';
import type { ListedFile } from './list-issue-files.ts';
import { type PackedTexts, packTexts } from './packed-texts.ts';

/** What the library keeps of an issue file. */
export interface ShelvedIssue extends ListedFile {
  readonly indexed: IndexedIssue;
  readonly texts: PackedTexts;
}

/** Reads an issue file for the library. One file is never the end of all: even a fault of the program itself is an answer about this file. */
export const shelveIssue = async (
  file: string,
  listed: ListedFile,
  vocabulary: Vocabulary,
): Promise<{ readonly ok: true; readonly shelved: ShelvedIssue } | Failure> => {
  try {
    const read = await readIssue(file);
    if (!read.ok) return read;
    const { indexed, texts } = indexIssue(read.issue, vocabulary);
    return { ok: true, shelved: { ...listed, indexed, texts: packTexts(texts) } };
  } catch (error) {
    return failure('unexpected', { detail: error instanceof Error ? error.message : String(error) });
  }
};
