import { Check, ImagePlus, TriangleAlert } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { ItemId, PictureId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Picture } from '../../core/issue/picture.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { locateItem } from '../app/current.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { randomIds } from '../app/random-ids.ts';
import { useStore } from '../app/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { picturesWords } from '../words/pictures.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { addToRow, choosePictures, type Taken, takeFiles } from './add-pictures.ts';
import './pictures.css';

export interface PictureStripProps {
  readonly session: DocumentSession;
  readonly api: DesktopApi;
  /** Whose pictures: an item's, or the cover's. */
  readonly row: ItemId | 'cover';
  readonly say: (text: string) => void;
  readonly toast: (message: ToastMessage) => void;
  readonly onOpen: (picture: PictureId) => void;
}

/** A row of pictures as cards: opened, moved, removed; new ones by button, drop or paste. */
export function PictureStrip({ session, api, row, say, toast, onOpen }: PictureStripProps) {
  const words = useWords(picturesWords);
  const ui = useWords(uiWords);
  const pictures = useStore(session.store, ({ history }) => rowOf(history.issue, row));
  const [work, setWork] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const adding = { api, session, ids: randomIds, onProgress: (done: number, of: number) => setWork(words.adding(done, of)) };
  const settle = (taken: Taken) => {
    setWork('');
    setRefused(taken.refused);
    addToRow(session, row, taken.pictures);
  };
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) void takeFiles(files, adding).then(settle);
  };
  const onKeyDown = (picture: Picture, at: number) => (event: KeyboardEvent) => {
    if (event.key === 'Delete') {
      session.edit({ type: 'removePicture', picture: picture.id });
      toast({ text: words.removed, action: { label: ui.undo, keys: 'Ctrl Z', run: () => session.undo() } });
    } else if (event.altKey && /^Arrow(Up|Down|Left|Right)$/u.test(event.key)) {
      const to = at + (event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 1);
      if (to < 0 || to >= pictures.length) return;
      session.edit({ type: 'movePicture', picture: picture.id, item: row === 'cover' ? null : row, at: to });
      say(words.moved(to + 1, pictures.length));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="pictures"
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => take(event.clipboardData.files)}
    >
      <ul className="pictures-row" aria-label={row === 'cover' ? words.coverList : words.list}>
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <button
              type="button"
              className="pictures-card"
              onClick={() => onOpen(picture.id)}
              onKeyDown={onKeyDown(picture, index)}
            >
              <img src={`/media/${session.document}/${picture.media}?width=160`} alt="" />
              <span>
                <span>
                  {words.name(index + 1)}
                  <span className="visually-hidden">: </span>
                </span>
                <State picture={picture} />
                <span className="visually-hidden">. {words.openCard}</span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="pictures-add"
            aria-label={words.add}
            title={words.add}
            onClick={() => void choosePictures(adding, true).then(settle)}
          >
            <ImagePlus size={18} aria-hidden="true" />
          </button>
        </li>
      </ul>
      {work !== '' && <p role="status">{work}</p>}
      {refused.length > 0 && (
        <Banner kind="error" actions={<Button onClick={() => setRefused([])}>{ui.close}</Button>}>
          {refused.join(' ')}
        </Banner>
      )}
    </div>
  );
}

function State({ picture }: { readonly picture: Picture }) {
  const words = useWords(picturesWords);
  const isMissing = picture.alt === '' && !picture.decorative;
  return (
    <span className={isMissing ? 'pictures-state is-missing' : 'pictures-state'}>
      {isMissing ? <TriangleAlert size={14} aria-hidden="true" /> : <Check size={14} aria-hidden="true" />}
      {stateOf(picture, words)}
    </span>
  );
}

function stateOf({ alt, decorative }: Picture, words: (typeof picturesWords)['vi']): string {
  if (decorative) return words.decorative;
  return alt === '' ? words.undescribed : words.described;
}

const none: readonly Picture[] = [];

function rowOf(issue: Issue, row: ItemId | 'cover'): readonly Picture[] {
  return row === 'cover' ? issue.coverPictures : (locateItem(issue, row)?.item.pictures ?? none);
}
