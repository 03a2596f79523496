import { useEffect, useRef, useState } from 'react';
import type { Editor, Range } from 'slate';
import { Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { isLinkAddress } from '../../core/issue/inline.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { editorWords } from '../words/editor.words.ts';
import { useWords } from '../words/use-words.ts';
import { linkAt, setLink } from './block-commands.ts';

/** A small form for the address of a link. */
export function LinkForm({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const words = useWords(editorWords);
  const before = useRef<Range | null>(editor.selection);
  const had = useRef(linkAt(editor));
  const [url, setUrl] = useState(had.current ?? '');
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!form.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [onClose]);
  const finish = (address: string | null) => {
    if (before.current) Transforms.select(editor, before.current);
    if (address !== null) setLink(editor, address);
    onClose();
    ReactEditor.focus(editor);
  };
  return (
    <form
      ref={form}
      className="editor-link-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLinkAddress(url.trim())) finish(url.trim());
        else setWrong(true);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') finish(null);
      }}
    >
      <TextField
        label={words.linkAddress}
        type="url"
        value={url}
        autoFocus
        message={isWrong ? { kind: 'error', text: words.linkWrong } : null}
        onChange={(text) => {
          setUrl(text);
          setWrong(false);
        }}
      />
      <div className="editor-link-buttons">
        {had.current !== null && (
          <Button small look="danger" onClick={() => finish('')}>
            {words.removeLink}
          </Button>
        )}
        <button type="submit" className="button button-primary button-small">
          {words.makeLink}
        </button>
      </div>
    </form>
  );
}
