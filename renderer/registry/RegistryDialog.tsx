import { useState } from 'react';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { registryWords } from '../words/registry.words.ts';
import { useWords } from '../words/use-words.ts';
import { ListEditor } from './ListEditor.tsx';
import { type ListRows, registryOf, rowsOf } from './list-rows.ts';
import type { OfficeLists } from './use-office-lists.ts';
import './registry.css';

export interface RegistryDialogProps {
  readonly api: Pick<DesktopApi, 'importRegistry' | 'exportRegistry'>;
  readonly lists: OfficeLists;
  readonly toast: (message: ToastMessage) => void;
  readonly onClose: () => void;
}

/** The lists that the office keeps: how sources, abbreviations and names are written. Nothing changes before the button. */
export function RegistryDialog({ api, lists, toast, onClose }: RegistryDialogProps) {
  const words = useWords(registryWords);
  const [rows, setRows] = useState<ListRows>(() => rowsOf(lists.registry));
  const [refusal, setRefusal] = useState('');
  const save = async () => {
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
      {refusal !== '' && <Banner kind="error">{refusal}</Banner>}
      <div className="office-lists">
        <ListEditor
          title={words.sources}
          note={words.sourcesNote}
          columns={[
            { label: words.name, width: 30 },
            { label: words.variants, width: 40 },
            { label: words.hosts, width: 24 },
          ]}
          rows={rows.sources}
          onChange={(sources) => setRows({ ...rows, sources })}
        />
        <ListEditor
          title={words.abbreviations}
          note={words.abbreviationsNote}
          columns={[
            { label: words.abbreviation, width: 30 },
            { label: words.variants, width: 64 },
          ]}
          rows={rows.abbreviations}
          onChange={(abbreviations) => setRows({ ...rows, abbreviations })}
        />
        <ListEditor
          title={words.officials}
          note={words.officialsNote}
          columns={[
            { label: words.person, width: 40 },
            { label: words.office, width: 54 },
          ]}
          rows={rows.officials}
          onChange={(officials) => setRows({ ...rows, officials })}
        />
      </div>
    </Dialog>
  );
}
