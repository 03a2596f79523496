import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { printPeriod } from '../../core/text/dates.ts';
import type { IssueCard } from '../../electron/contract/answers.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';
import { CoverDrawing } from './CoverDrawing.tsx';

export interface CardGridProps {
  readonly cards: readonly IssueCard[];
  readonly language: string;
  readonly onOpen: (file: string) => void;
  readonly onNext: (file: string) => void;
  readonly onShow: (file: string) => void;
  readonly onForget: (file: string) => void;
}

/** The issues as cards. The arrow keys go from card to card, Enter opens. */
export function CardGrid({ cards, language, onOpen, onNext, onShow, onForget }: CardGridProps) {
  const words = useWords(libraryWords);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.library-card') ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLElement);
    const perRow = buttons.filter((button) => button.offsetTop === buttons[0]?.offsetTop).length;
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perRow, ArrowUp: -perRow };
    const target = buttons[now + (steps[event.key] ?? 0)];
    if (now < 0 || steps[event.key] === undefined || !target) return;
    event.preventDefault();
    setAt(now + (steps[event.key] ?? 0));
    target.focus();
  };
  return (
    <ul className="library-grid" aria-label={words.grid} ref={list} onKeyDown={onKeyDown}>
      {cards.map((card, index) => {
        const name = words.name(card.number, card.year);
        const week = printPeriod(card.from, card.to, 'plain');
        const changed = words.changed(new Date(card.changedAt).toLocaleDateString(language));
        return (
          <li key={card.file}>
            <button
              type="button"
              className="library-card"
              tabIndex={index === at ? 0 : -1}
              title={card.file}
              onFocus={() => setAt(index)}
              onClick={() => onOpen(card.file)}
            >
              <CoverDrawing title="" number={card.number} week={week} picture={card.cover === null ? null : `/${card.cover}`} />
              <strong>{name}</strong>
              <span className="visually-hidden">, {words.week} </span>
              <span>{week}</span>
              <span className="visually-hidden">, </span>
              <StatusChip status={card.status} />
              <span className="visually-hidden">, {changed}</span>
            </button>
            <span className="library-card-menu">
              <MenuButton
                icon
                small
                look="outlined"
                label={`${words.menu}: ${name}`}
                align="right"
                entries={[
                  { label: words.openIssue, run: () => onOpen(card.file) },
                  { label: words.nextFrom, run: () => onNext(card.file) },
                  { label: words.show, run: () => onShow(card.file) },
                  'line',
                  { label: words.forget, run: () => onForget(card.file) },
                ]}
              >
                <Ellipsis size={16} aria-hidden="true" />
              </MenuButton>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function StatusChip({ status }: { readonly status: IssueCard['status'] }) {
  const words = useWords(libraryWords);
  switch (status.kind) {
    case 'draft':
      return <span className="chip chip-info">{words.isDraft}</span>;
    case 'imported':
      return <span className="chip">{words.isImported}</span>;
    case 'exported': {
      const [, month, day] = status.on.split('-').map(Number);
      return <span className="chip chip-ok">{words.isExported(`${day}/${month}`)}</span>;
    }
  }
}
