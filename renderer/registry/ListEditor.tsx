import { Plus, X } from 'lucide-react';
import { removeAt, replaceAt } from '../../core/issue/list-edits.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { registryWords } from '../words/registry.words.ts';
import { useWords } from '../words/use-words.ts';

export interface Column {
  readonly label: string;
  /** Share of the width. */
  readonly width: number;
}

export interface ListEditorProps {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly onChange: (rows: readonly (readonly string[])[]) => void;
}

/** A table of texts: each cell is a field, rows are added at the end. */
export function ListEditor({ title, note, columns, rows, onChange }: ListEditorProps) {
  const words = useWords(registryWords);
  const set = (at: number, column: number, value: string) => {
    const row = rows[at];
    if (row) onChange(replaceAt(rows, at, replaceAt(row, column, value)));
  };
  return (
    <section className="office-list">
      <h3>{title}</h3>
      <p>{note}</p>
      <table>
        <thead>
          <tr>
            {columns.map(({ label, width }) => (
              <th key={label} style={{ width: `${width}%` }}>
                {label}
              </th>
            ))}
            <th aria-label={words.remove} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity besides its place
            <tr key={at}>
              {columns.map(({ label }, column) => (
                <td key={label}>
                  <input
                    className="input"
                    aria-label={words.cell(label, row[0] || String(at + 1))}
                    value={row[column] ?? ''}
                    spellCheck={false}
                    onChange={(event) => set(at, column, event.target.value)}
                  />
                </td>
              ))}
              <td>
                <IconButton label={words.removeRow(row[0] || String(at + 1))} small onClick={() => onChange(removeAt(rows, at))}>
                  <X size={14} aria-hidden="true" />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button small onClick={() => onChange([...rows, columns.map(() => '')])}>
        <Plus size={14} aria-hidden="true" />
        {words.add}
      </Button>
    </section>
  );
}
