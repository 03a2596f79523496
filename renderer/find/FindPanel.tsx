import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { findText, type Hit, replaceHits } from '../../core/issue/find-text.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { useStore } from '../app/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { findWords } from '../words/find.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { HitList } from './HitList.tsx';
import { spotOfHit } from './spot-of-hit.ts';
import './find.css';

export interface FindPanelProps {
  readonly session: DocumentSession;
  /** Shows the field for other words too. */
  readonly replacing: boolean;
  readonly say: (text: string) => void;
  readonly toast: (message: ToastMessage) => void;
  /** Keeps a state to go back to. */
  readonly beforeReplaceAll: () => void;
  readonly onClose: () => void;
}

/** Find and replace over the whole issue. Stays open while text is edited; F3, Enter go on to the next hit. */
export function FindPanel({ session, replacing, say, toast, beforeReplaceAll, onClose }: FindPanelProps) {
  const words = useWords(findWords);
  const ui = useWords(uiWords);
  const issue = useStore(session.store, ({ history }) => history.issue);
  const [wanted, setWanted] = useState('');
  const [other, setOther] = useState('');
  const [options, setOptions] = useState({ accents: false, capitals: false });
  const [at, setAt] = useState(-1);
  const hits = useMemo(() => findText(issue, wanted, options), [issue, wanted, options]);
  const current = Math.min(at, hits.length - 1);
  const go = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    setAt(index);
    const { current: place, caret } = spotOfHit(hit);
    session.goTo(place, caret);
    say(words.count(index + 1, hits.length));
  };
  const step = (by: 1 | -1) => go(hits.length === 0 ? -1 : (current + by + hits.length) % hits.length);
  const replace = (some: readonly Hit[]) => {
    session.flush();
    if (some === hits) beforeReplaceAll();
    const fresh = some === hits ? findText(session.issue, wanted, options) : some;
    if (!session.edit(replaceHits(session.issue, fresh, other))) return;
    const undo = { label: ui.undo, keys: 'Ctrl Z', run: () => session.undo() };
    if (fresh.length > 1 || some === hits) toast({ text: words.replaced(fresh.length), action: undo });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'F3' || (event.key === 'Enter' && event.target instanceof HTMLInputElement))
      step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hit = hits[current];
  return (
    <search className="find" aria-label={words.title} onKeyDown={onKeyDown}>
      <div className="find-row">
        <TextField
          label={words.find}
          value={wanted}
          autoFocus
          onChange={setWanted}
          aside={wanted === '' ? undefined : words.count(current + 1, hits.length)}
        />
        {replacing && <TextField label={words.replace} value={other} onChange={setOther} />}
        <IconButton label={words.previous} disabled={hits.length === 0} onClick={() => step(-1)}>
          <ArrowUp size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.next} disabled={hits.length === 0} onClick={() => step(1)}>
          <ArrowDown size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.close} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="find-row">
        <Option label={words.accents} checked={options.accents} onChange={(accents) => setOptions({ ...options, accents })} />
        <Option label={words.capitals} checked={options.capitals} onChange={(capitals) => setOptions({ ...options, capitals })} />
        {replacing && (
          <span className="find-actions">
            <Button small look="outlined" disabled={!hit} onClick={() => hit && replace([hit])}>
              {words.replaceOne}
            </Button>
            <Button small look="outlined" disabled={hits.length === 0} onClick={() => replace(hits)}>
              {words.replaceAll(hits.length)}
            </Button>
          </span>
        )}
      </div>
      <HitList issue={issue} hits={hits} current={current} onGo={go} />
    </search>
  );
}

interface OptionProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Option({ label, checked, onChange }: OptionProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
