import type { IdSource, PictureId } from '../../core/issue/ids.ts';
import type { Section } from '../../core/issue/section.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { MarksOf } from '../editor/text-marks.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import type { Messages } from './messages.ts';
import type { OpenIssue } from './open-issue.ts';
import type { PublishedItems } from './published-finder.ts';

export interface EditorColumnProps {
  readonly api: DesktopApi;
  readonly open: OpenIssue;
  readonly ids: IdSource;
  readonly messages: Messages;
  readonly language: string;
  readonly itemEntries: readonly MenuEntry[];
  readonly onAddItem: (section: Section) => void;
  /** What is underlined in each block of the text. */
  readonly marks: MarksOf;
  /** What past issues have like each item. */
  readonly published: PublishedItems;
  readonly onOpenPicture: (picture: PictureId) => void;
}
