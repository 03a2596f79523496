import type { Issue } from '../../core/issue/issue.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import type { SpokenAbbreviation } from '../../core/text/spoken-parts.ts';
import type { PdfEdition } from '../edition.ts';
import type { PdfResources } from '../resources.ts';

/** What a file is compared with. */
export interface ProofInput {
  readonly layout: Layout;
  /** null = only the pages are compared. */
  readonly issue: Issue | null;
  readonly edition: PdfEdition;
  readonly created: Date;
  /** Whose expansions stand in the file; left out = none. */
  readonly abbreviations?: readonly SpokenAbbreviation[];
  readonly resources: Pick<PdfResources, 'face' | 'color'>;
  /** SHA-256 of a picture's bytes as they were given to the writer; null = not known. */
  readonly digest: (media: string) => string | null;
}
