import type { Issue } from '../../core/issue/issue.ts';
import type { Finding as Found } from '../../core/preflight/finding.ts';
import { qualityCard } from '../../core/preflight/quality-card.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { findingsWords } from '../words/findings.words.ts';
import { useWords } from '../words/use-words.ts';
import { ignoredRows } from './finding.ts';
import './findings.css';

export interface QualityDialogProps {
  readonly issue: Issue;
  readonly found: readonly Found[];
  readonly previous: Issue | null;
  readonly pages: number;
  readonly language: 'vi' | 'en';
  readonly onClose: () => void;
}

/** The issue on one card: what it is made of, what was checked, what was left as it is and why. */
export function QualityDialog({ issue, found, previous, pages, language, onClose }: QualityDialogProps) {
  const words = useWords(findingsWords);
  const card = qualityCard(issue, found, previous);
  const number = (value: number) => value.toLocaleString(language);
  const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;
  const left = ignoredRows(issue, found, language);
  return (
    <Dialog
      title={words.quality}
      subtitle={words.issueName(issue.number, issue.year)}
      size="medium"
      onClose={onClose}
      foot={
        <Button look="primary" data-autofocus onClick={onClose}>
          {words.closeCard}
        </Button>
      }
    >
      <div className="quality">
        <dl>
          <Fact name={words.pagesName} value={number(pages)} />
          <Fact name={words.itemsName} value={`${number(card.items)} · ${words.checkedOf(card.checked)}`} />
          <Fact name={words.wordsName} value={number(card.words)} />
          <Fact name={words.picturesName} value={number(card.pictures)} />
          <Fact name={words.rulesName} value={`${card.passed}/${card.rules}`} />
          <Fact name={words.errors} value={number(card.findings.error)} />
          <Fact name={words.warnings} value={number(card.findings.warn)} />
          {card.since && (
            <Fact
              name={words.sinceName(card.since.number)}
              value={words.since(signed(card.since.items), signed(card.since.words))}
            />
          )}
        </dl>
        <section>
          <h3>{words.bySection}</h3>
          <ul>
            {card.sections.map(({ title, items }) => (
              <li key={title}>
                {title} <span>{items > 0 ? number(items) : ''}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.bySource}</h3>
          <ul>
            {card.sources.map(({ name, items }) => (
              <li key={name}>
                {name} <span>{number(items)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.ignored(left.length)}</h3>
          {left.length === 0 ? (
            <p>{words.noneIgnored}</p>
          ) : (
            <ul>
              {left.map(({ key, sentence, reason }) => (
                <li key={key}>
                  {sentence} <em>{words.because(reason)}</em>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
