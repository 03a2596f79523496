import { CircleX, Info, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { findingsWords } from '../words/findings.words.ts';
import { useWords } from '../words/use-words.ts';
import type { Finding } from './finding.ts';
import './findings.css';

export interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  /** Place in the list of the one that is looked at; -1 = none. */
  readonly current: number;
  readonly onGo: (finding: Finding) => void;
  readonly onClose: () => void;
}

type Filter = 'all' | 'error' | 'warn' | 'info';

const icons = { error: CircleX, warn: TriangleAlert, info: Info } as const;

/** The list of what to look at, below editor and pages. */
export function FindingsPanel({ findings, current, onGo, onClose }: FindingsPanelProps) {
  const words = useWords(findingsWords);
  const [filter, setFilter] = useState<Filter>('all');
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  // Hints are hidden until they are asked for.
  const shown = findings.filter(({ severity }) => (filter === 'all' ? severity !== 'info' : severity === filter));
  return (
    <section className="findings" aria-label={words.title}>
      <div className="findings-head">
        <h2>{words.title}</h2>
        <Segmented<Filter>
          label={words.filter}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: words.all },
            { value: 'error', label: `${words.errors} ${count('error')}` },
            { value: 'warn', label: `${words.warnings} ${count('warn')}` },
            { value: 'info', label: `${words.hints} ${count('info')}` },
          ]}
        />
        <IconButton label={words.close} small onClick={onClose} className="findings-close">
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {shown.length === 0 ? (
        <p className="findings-none">{words.nothing}</p>
      ) : (
        <ul className="findings-list" aria-label={words.list}>
          {shown.map((finding) => {
            const Icon = icons[finding.severity];
            return (
              <li
                key={finding.key}
                aria-current={findings[current] === finding || undefined}
                className={`findings-row is-${finding.severity}`}
              >
                <Icon size={16} aria-hidden="true" />
                <span>{finding.sentence}</span>
                <Button small look="outlined" onClick={() => onGo(finding)}>
                  {words.goThere}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
