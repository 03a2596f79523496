import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { findingsWords } from '../words/findings.words.ts';
import { useWords } from '../words/use-words.ts';
import type { Finding } from './finding.ts';

const icons = { error: CircleX, warn: TriangleAlert, info: Info } as const;

export interface FindingRowProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  /** How many of the same rule can be mended at once. */
  readonly alike: number;
  readonly onGo: () => void;
  readonly onFix: () => void;
  readonly onFixAlike: () => void;
  readonly onIgnore: () => void;
  /** null = it is about no other item. */
  readonly onCompare: (() => void) | null;
  /** Opens its picture; null = it asks for no description. */
  readonly onDescribe: (() => void) | null;
}

/** One finding: what, where, and what can be done. The row that is looked at has the main button. */
export function FindingRow(props: FindingRowProps) {
  const { finding, isCurrent, alike, onGo, onFix, onFixAlike, onIgnore, onCompare, onDescribe } = props;
  const words = useWords(findingsWords);
  const Icon = icons[finding.severity];
  return (
    <li aria-current={isCurrent || undefined} className={`findings-row is-${finding.severity}`}>
      <Icon size={16} aria-hidden="true" />
      <span className="findings-text">
        <strong>{finding.sentence}</strong>
        {finding.place !== '' && <span>{finding.place}</span>}
      </span>
      <Button small look="outlined" onClick={onGo}>
        {words.goThere}
      </Button>
      {onCompare && (
        <Button small look="outlined" onClick={onCompare}>
          {words.compare}
        </Button>
      )}
      {onDescribe && (
        <Button small look="outlined" onClick={onDescribe}>
          {words.describe}
        </Button>
      )}
      {finding.fix !== null && (
        <Button small look={isCurrent ? 'primary' : 'outlined'} onClick={onFix}>
          {finding.fix === '' ? words.fix : words.fixAs(finding.fix)}
        </Button>
      )}
      {finding.fix !== null && alike > 1 && (
        <Button small look="outlined" onClick={onFixAlike}>
          {words.fixAlike(alike)}
        </Button>
      )}
      <Button small onClick={onIgnore}>
        {words.ignore}
      </Button>
    </li>
  );
}
