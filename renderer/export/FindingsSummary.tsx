import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { exportWords } from '../words/export.words.ts';
import { useWords } from '../words/use-words.ts';

export interface ExportFindings {
  readonly errors: readonly { readonly sentence: string; readonly go: () => void }[];
  readonly warnings: number;
  /** The issue goes out with its errors; the reason is kept with it. */
  readonly onAnyway: (reason: string) => void;
}

export interface FindingsSummaryProps {
  readonly findings: ExportFindings;
  /** Why the issue goes out with its errors; '' = not decided. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** What the checks found. Errors ask for a decision: mend them, or say why the issue goes out all the same. */
export function FindingsSummary({ findings, reason, onReason }: FindingsSummaryProps) {
  const words = useWords(exportWords);
  const { errors, warnings } = findings;
  if (errors.length === 0)
    return (
      <Banner kind="done">
        <strong>{words.noErrors}</strong> · {words.warningsOnly(warnings)}
      </Banner>
    );
  return (
    <>
      <Banner kind="error">
        <strong>{words.errors(errors.length)}</strong>
      </Banner>
      <ul className="export-errors">
        {errors.map(({ sentence, go }) => (
          <li key={sentence}>
            <span>{sentence}</span>
            <Button small look="outlined" onClick={go}>
              {words.goThere}
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={words.anyway} value={reason} onChange={onReason} />
    </>
  );
}
