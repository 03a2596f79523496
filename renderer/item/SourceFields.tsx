import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { isLinkAddress } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Source } from '../../core/issue/item.ts';
import { useRegistry } from '../registry/registry-context.ts';
import { IconButton } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldMessage } from '../ui/Field.tsx';
import { TextField } from '../ui/TextField.tsx';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';
import { isHomePage, knownSources, sourceOfUrl } from './known-sources.ts';

export interface SourceFieldsProps {
  readonly source: Source;
  readonly issue: Issue;
  /** `typed` is what was typed, for grouping undo by words. */
  readonly onChange: (source: Source, typed: string) => void;
  readonly onFocus?: (field: 'source' | 'link') => void;
  readonly onOpenLink: (url: string) => void;
}

/** Name of a source, and the link to the original; a link that is pasted chooses its source. */
export function SourceFields({ source, issue, onChange, onFocus, onOpenLink }: SourceFieldsProps) {
  const words = useWords(itemWords);
  const [left, setLeft] = useState(true);
  const known = knownSources(issue, useRegistry());
  const message = left ? linkMessage(source.url, words) : null;
  const setUrl = (url: string, typed: string) => {
    const guessed = source.name.trim() === '' ? (sourceOfUrl(url, known)?.name ?? source.name) : source.name;
    onChange({ name: guessed, url }, typed);
  };
  return (
    <>
      <ComboBox
        label={words.source}
        name="source"
        value={source.name}
        options={known.map(({ name }) => name)}
        onChange={(name) => onChange({ ...source, name }, name)}
        onFocus={() => onFocus?.('source')}
        onPaste={(text) => {
          if (!/^https?:\/\/\S+$/u.test(text.trim())) return false;
          setUrl(text.trim(), text);
          return true;
        }}
      />
      <TextField
        label={words.link}
        name="link"
        type="url"
        value={source.url}
        message={message}
        onChange={(url) => {
          setLeft(false);
          setUrl(url.trim(), url);
        }}
        onFocus={() => onFocus?.('link')}
        onBlur={() => setLeft(true)}
        button={
          <IconButton label={words.openLink} small disabled={!isLinkAddress(source.url)} onClick={() => onOpenLink(source.url)}>
            <ExternalLink size={14} aria-hidden="true" />
          </IconButton>
        }
      />
    </>
  );
}

function linkMessage(url: string, words: { readonly linkWrong: string; readonly linkHome: string }): FieldMessage | null {
  if (url === '') return null;
  if (!isLinkAddress(url)) return { kind: 'error', text: words.linkWrong };
  return isHomePage(url) ? { kind: 'warning', text: words.linkHome } : null;
}
