import { useState } from 'react';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { registryWords } from '../words/registry.words.ts';
import { useWords } from '../words/use-words.ts';
import { type Column, ListEditor } from './ListEditor.tsx';
import { type ListName, type ListRows, registryOf, rowsOf, unreadableDay } from './list-rows.ts';
import type { OfficeLists } from './use-office-lists.ts';
import './registry.css';

export interface RegistryDialogProps {
  readonly api: Pick<DesktopApi, 'importRegistry' | 'exportRegistry'>;
  readonly lists: OfficeLists;
  readonly toast: (message: ToastMessage) => void;
  readonly onClose: () => void;
}

/** The lists that the office keeps: how sources, abbreviations, people, agencies and documents are written. Nothing changes before the button. */
export function RegistryDialog({ api, lists, toast, onClose }: RegistryDialogProps) {
  const words = useWords(registryWords);
  const [rows, setRows] = useState<ListRows>(() => rowsOf(lists.registry));
  const [list, setList] = useState<ListName>('sources');
  const [refusal, setRefusal] = useState('');
  const wrongDay = unreadableDay(rows);
  const save = async () => {
    if (wrongDay !== null) return setRefusal(words.wrongDay(wrongDay));
    const sentence = await lists.save(registryOf(rows));
    if (sentence !== '') return setRefusal(sentence);
    onClose();
    toast({ text: words.saved });
  };
  const read = async () => {
    const answer = await api.importRegistry({});
    if (answer.ok) setRows(rowsOf(answer.registry));
    else setRefusal(answer.sentence);
  };
  const write = async () => {
    if (wrongDay !== null) return setRefusal(words.wrongDay(wrongDay));
    const answer = await api.exportRegistry({ registry: registryOf(rows) });
    if (answer.ok) toast({ text: words.exported });
    else setRefusal(answer.sentence);
  };
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">
            <Button onClick={() => void read()}>{words.import}</Button>
            <Button onClick={() => void write()}>{words.export}</Button>
          </span>
          <Button look="outlined" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button look="primary" onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      {refusal !== '' && (
        <div className="office-refusal">
          <Banner kind="error">{refusal}</Banner>
        </div>
      )}
      <Segmented
        label={words.lists}
        value={list}
        onChange={setList}
        options={listNames.map((name) => ({ value: name, label: words[name] }))}
      />
      <ListEditor
        key={list}
        title={words[list]}
        note={words.notes[list]}
        columns={columnsOf(words)[list]}
        rows={rows[list]}
        onChange={(changed) => setRows({ ...rows, [list]: changed })}
      />
    </Dialog>
  );
}

const listNames: readonly ListName[] = ['sources', 'abbreviations', 'officials', 'agencies', 'documents'];

/** Widths in per cent; the rest is for the button that removes a row. */
function columnsOf(words: typeof registryWords.vi): Readonly<Record<ListName, readonly Column[]>> {
  const { name, variants } = words;
  return {
    sources: [
      { label: name, width: 30 },
      { label: variants, width: 40 },
      { label: words.hosts, width: 24 },
    ],
    abbreviations: [
      { label: words.abbreviation, width: 20 },
      { label: variants, width: 34 },
      { label: words.expansion, width: 40 },
    ],
    officials: [
      { label: words.person, width: 28 },
      { label: words.office, width: 36 },
      { label: words.from, width: 15 },
      { label: words.to, width: 15 },
    ],
    agencies: [
      { label: name, width: 44 },
      { label: variants, width: 50 },
    ],
    documents: [
      { label: words.number, width: 22 },
      { label: words.documentTitle, width: 56 },
      { label: words.date, width: 16 },
    ],
  };
}
