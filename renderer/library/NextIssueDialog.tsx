import { Check, Eraser } from 'lucide-react';
import { useState } from 'react';
import type { IdSource } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { laterItems, nextIssue, nextStart } from '../../core/issue/next-issue.ts';
import { printPeriod } from '../../core/text/dates.ts';
import { isRightStart, StartFields } from '../issue/StartFields.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';
import { CoverDrawing } from './CoverDrawing.tsx';
import './library.css';

export interface NextIssueDialogProps {
  readonly issue: Issue;
  readonly ids: IdSource;
  readonly onCancel: () => void;
  readonly onCreate: (next: Issue) => void | Promise<void>;
}

/** The next issue from this one: says what stays and what is emptied before anything happens. */
export function NextIssueDialog({ issue, ids, onCancel, onCreate }: NextIssueDialogProps) {
  const words = useWords(libraryWords);
  const [start, setStart] = useState(() => nextStart(issue));
  const [keepCover, setKeepCover] = useState(false);
  const [keepLaterItems, setKeepLater] = useState(true);
  const [keepOutline, setKeepOutline] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const later = laterItems(issue).length;
  const items = issue.sections.reduce((sum, section) => sum + (section.form === 'items' ? section.items.length : 0), 0);
  const hasText = issue.sections.some((section) => section.form === 'text' && section.blocks.length > 0);
  const create = () => {
    setBusy(true);
    void onCreate(nextIssue(issue, ids, { ...start, keepCover, keepOutline, keepLaterItems: later > 0 && keepLaterItems }));
  };
  return (
    <Dialog
      title={words.nextTitle}
      size="medium"
      onClose={onCancel}
      foot={
        <>
          <span className="dialog-note">{words.fileNote(`DiemTin-${start.number}-${start.year}.diemtin`)}</span>
          <Button look="outlined" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button look="primary" data-autofocus busy={isBusy} disabled={!isRightStart(start)} onClick={create}>
            {words.create(start.number)}
          </Button>
        </>
      }
    >
      <div className="next">
        <CoverDrawing
          title={issue.masthead.title}
          number={start.number}
          week={printPeriod(start.period.from, start.period.to, 'plain')}
        />
        <div>
          <StartFields start={start} onChange={setStart} />
          <div className="next-lists">
            <div>
              <h3>
                <Check size={16} aria-hidden="true" /> {words.kept(issue.number)}
              </h3>
              <ul>
                <li>{words.keptMasthead}</li>
                <li>{words.keptSections(issue.sections.length)}</li>
                <li>{words.keptTemplate}</li>
              </ul>
            </div>
            <div>
              <h3>
                <Eraser size={16} aria-hidden="true" /> {words.emptied}
              </h3>
              <ul>
                {items > 0 && (
                  <li>
                    {words.emptiedItems(items)}
                    <small>{words.emptiedNote(issue.number)}</small>
                  </li>
                )}
                {hasText && <li>{words.emptiedTexts}</li>}
                {issue.coverPictures.length > 0 && !keepCover && <li>{words.emptiedCover}</li>}
              </ul>
            </div>
          </div>
          {later > 0 && (
            <label className="check">
              <input type="checkbox" checked={keepLaterItems} onChange={(event) => setKeepLater(event.target.checked)} />
              <span>{words.later(start.number, later)}</span>
            </label>
          )}
          {items > 0 && (
            <label className="check">
              <input type="checkbox" checked={keepOutline} onChange={(event) => setKeepOutline(event.target.checked)} />
              <span>{words.keepOutline(issue.number)}</span>
            </label>
          )}
          {issue.coverPictures.length > 0 && (
            <label className="check">
              <input type="checkbox" checked={keepCover} onChange={(event) => setKeepCover(event.target.checked)} />
              <span>{words.keepCover(issue.number)}</span>
            </label>
          )}
        </div>
      </div>
    </Dialog>
  );
}
