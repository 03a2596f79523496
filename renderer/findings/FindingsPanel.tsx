import { WandSparkles, X } from 'lucide-react';
import { useState } from 'react';
import type { ItemId, PictureId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { findingsWords } from '../words/findings.words.ts';
import { useWords } from '../words/use-words.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { FindingRow } from './FindingRow.tsx';
import type { Finding, IgnoredRow } from './finding.ts';
import { IgnoreDialog } from './IgnoreDialog.tsx';
import './findings.css';

export interface FindingsPanelProps {
  readonly issue: Issue;
  readonly findings: readonly Finding[];
  /** Left as they are, with reasons. */
  readonly ignored: readonly IgnoredRow[];
  /** Place in the list of the one that is looked at; -1 = none. */
  readonly current: number;
  readonly onGo: (finding: Finding) => void;
  readonly onGoToItem: (item: ItemId) => void;
  readonly onOpenPicture: (picture: PictureId) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly onTakeBack: (key: string) => void;
  readonly onClose: () => void;
}

type Filter = 'all' | 'error' | 'warn' | 'info' | 'ignored';

/** The list of what to look at, below editor and pages. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { issue, findings, ignored, current, onGo, onGoToItem, onOpenPicture, onFix, onIgnore, onTakeBack, onClose } = props;
  const words = useWords(findingsWords);
  const [filter, setFilter] = useState<Filter>('all');
  const [asked, setAsked] = useState<Finding | null>(null);
  const [compared, setCompared] = useState<readonly [ItemId, ItemId] | null>(null);
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  // Hints are hidden until they are asked for.
  const shown = findings.filter(({ severity }) => (filter === 'all' ? severity !== 'info' : severity === filter));
  const sure = findings.filter(({ fix, severity }) => fix !== null && severity !== 'info');
  const alike = (finding: Finding) => findings.filter(({ rule, fix }) => rule === finding.rule && fix !== null);
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
            { value: 'ignored', label: words.ignored(ignored.length) },
          ]}
        />
        {sure.length > 0 && (
          <Button small look="outlined" className="findings-sure" onClick={() => onFix(sure)}>
            <WandSparkles size={14} aria-hidden="true" />
            {words.fixSure(sure.length)}
          </Button>
        )}
        <IconButton label={words.close} small onClick={onClose} className="findings-close">
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {filter === 'ignored' ? (
        <IgnoredList rows={ignored} onTakeBack={onTakeBack} />
      ) : shown.length === 0 ? (
        <p className="findings-none">{words.nothing}</p>
      ) : (
        <ul className="findings-list" aria-label={words.list}>
          {shown.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              isCurrent={findings[current] === finding}
              alike={alike(finding).length}
              onGo={() => onGo(finding)}
              onFix={() => onFix([finding])}
              onFixAlike={() => onFix(alike(finding))}
              onIgnore={() => setAsked(finding)}
              onCompare={comparing(finding, setCompared)}
              onDescribe={describing(finding, onOpenPicture)}
            />
          ))}
        </ul>
      )}
      {compared && (
        <CompareDialog
          issue={issue}
          items={compared}
          onClose={() => setCompared(null)}
          onGo={(item) => {
            setCompared(null);
            onGoToItem(item);
          }}
        />
      )}
      {asked && (
        <IgnoreDialog
          finding={asked}
          onClose={() => setAsked(null)}
          onIgnore={(reason) => {
            onIgnore(asked, reason);
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}

function comparing(
  { found: { place, other } }: Finding,
  compare: (items: readonly [ItemId, ItemId]) => void,
): (() => void) | null {
  const { item } = place;
  return item === null || other === null ? null : () => compare([item, other]);
}

function describing({ rule, found: { place } }: Finding, open: (picture: PictureId) => void): (() => void) | null {
  const { picture } = place;
  return rule === 'undescribed-picture' && picture !== null ? () => open(picture) : null;
}

function IgnoredList({ rows, onTakeBack }: { readonly rows: readonly IgnoredRow[]; readonly onTakeBack: (key: string) => void }) {
  const words = useWords(findingsWords);
  if (rows.length === 0) return <p className="findings-none">{words.noneIgnored}</p>;
  return (
    <ul className="findings-list" aria-label={words.ignored(rows.length)}>
      {rows.map(({ key, sentence, place, reason }) => (
        <li key={key} className="findings-row">
          <span className="findings-text">
            <strong>{sentence}</strong>
            <span>{[place, words.because(reason)].filter((part) => part !== '').join(' · ')}</span>
          </span>
          <Button small look="outlined" onClick={() => onTakeBack(key)}>
            {words.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
