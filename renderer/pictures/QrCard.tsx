import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { encode } from 'uqr';
import { isLinkAddress } from '../../core/issue/inline.ts';
import type { Item, QrCode } from '../../core/issue/item.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { typingGroup } from '../app/typing-group.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { picturesWords } from '../words/pictures.words.ts';
import { useWords } from '../words/use-words.ts';
import './pictures.css';

/** The item's QR code: where it leads, and a form to change it. */
export function QrCard({ session, item }: { readonly session: DocumentSession; readonly item: Item }) {
  const words = useWords(picturesWords);
  const [isOpen, setOpen] = useState(false);
  const set = (value: QrCode | null, group?: string) =>
    session.edit({ type: 'setItemField', item: item.id, field: 'qr', value }, group === undefined ? {} : { group });
  const { qr } = item;
  if (qr === null)
    return (
      <button
        type="button"
        className="pictures-add pictures-add-qr"
        onClick={() => {
          set({ label: words.qrTo, url: item.sources[0]?.url ?? '' });
          setOpen(true);
        }}
      >
        <Plus size={16} aria-hidden="true" />
        {words.qrAdd}
      </button>
    );
  const isWrong = qr.url !== '' && !isLinkAddress(qr.url);
  return (
    <>
      <button type="button" className="pictures-card" onClick={() => setOpen(true)}>
        <QrDrawing url={qr.url} />
        <span>
          <span>
            <span className="visually-hidden">{words.qrEdit}: </span>
            {qr.label || words.qrTo}
          </span>
          <span className="pictures-state is-plain">{words.qrSize}</span>
        </span>
      </button>
      {isOpen && (
        <Dialog
          title={words.qrTitle}
          onClose={() => setOpen(false)}
          foot={
            <>
              <Button look="danger" onClick={() => set(null)}>
                {words.qrRemove}
              </Button>
              <span className="dialog-note" />
              <Button look="primary" onClick={() => setOpen(false)}>
                {words.done}
              </Button>
            </>
          }
        >
          <div className="pictures-form">
            <TextField
              label={words.qrLabel}
              value={qr.label}
              onChange={(label) => set({ ...qr, label }, `label ${typingGroup(label)}`)}
            />
            <TextField
              label={words.qrUrl}
              type="url"
              value={qr.url}
              message={isWrong ? { kind: 'error', text: words.qrWrong } : null}
              onChange={(url) => set({ ...qr, url: url.trim() }, 'url')}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}

function QrDrawing({ url }: { readonly url: string }) {
  const code = useMemo(() => modulesOf(url), [url]);
  if (code === null) return <span className="pictures-qr" />;
  const path = code.data.flatMap((cells, y) => cells.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="pictures-qr" viewBox={`-1 -1 ${code.size + 2} ${code.size + 2}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function modulesOf(url: string) {
  if (url === '') return null;
  try {
    return encode(url, { ecc: 'M', border: 0 });
  } catch {
    return null;
  }
}
