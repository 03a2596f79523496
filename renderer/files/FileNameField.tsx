import type { FieldMessage } from '../ui/Field.tsx';
import { TextField } from '../ui/TextField.tsx';
import { filesWords } from '../words/files.words.ts';
import { useWords } from '../words/use-words.ts';
import { fileNameOf } from './file-path.ts';

export interface FileNameFieldProps {
  readonly typed: string;
  readonly extension: string;
  /** A file of that name is there already. */
  readonly isTaken: boolean;
  readonly onType: (typed: string) => void;
  readonly onEnter: () => void;
}

/** The name of a file to save: says what is wrong with it while it is typed, since the button waits for it. */
export function FileNameField({ typed, extension, isTaken, onType, onEnter }: FileNameFieldProps) {
  const words = useWords(filesWords);
  return (
    <TextField
      label={words.fileName}
      value={typed}
      autoFocus
      onChange={onType}
      maxLength={200}
      message={messageFor(fileNameOf(typed, extension), isTaken, words)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key !== 'Enter') return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

function messageFor(
  result: ReturnType<typeof fileNameOf>,
  isTaken: boolean,
  words: { readonly nameMissing: string; readonly nameWrong: string; readonly nameTaken: string },
): FieldMessage | null {
  if ('problem' in result) {
    return result.problem === 'missing' ? { kind: 'hint', text: words.nameMissing } : { kind: 'error', text: words.nameWrong };
  }
  return isTaken ? { kind: 'warning', text: words.nameTaken } : null;
}
