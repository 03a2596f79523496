import { FileInput, FilePlus, FolderOpen, Newspaper, Sparkles } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { IsoDate } from '../../core/issue/ids.ts';
import { daysAfter } from '../../core/issue/iso-date.ts';
import { type NextStart, nextIssue, nextStart } from '../../core/issue/next-issue.ts';
import type { Answer, IssueCard, LeftWork, LibraryHit, OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { Settings } from '../../electron/contract/settings.ts';
import type { Current } from '../app/current.ts';
import { randomIds } from '../app/random-ids.ts';
import { LeftWorkBanner } from '../safety/LeftWorkBanner.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';
import { CardGrid } from './CardGrid.tsx';
import { LibraryFilters } from './LibraryFilters.tsx';
import { fits, isShown, type LibraryFilter } from './library-filter.ts';
import { NewIssueDialog } from './NewIssueDialog.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useLibrarySearch } from './use-library-search.ts';
import './library.css';

export interface LibraryScreenProps {
  readonly api: DesktopApi;
  readonly today: string;
  readonly settings: Settings;
  /** `place`: where in it the user wants to be. */
  readonly onOpened: (opened: OpenDocument, place?: Current) => Promise<void>;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Stands in the top right corner. */
  readonly corner: ReactNode;
}

/** The start: make an issue, open one, import an old one; below, those that are there. */
export function LibraryScreen({ api, today, settings, onOpened, onSettings, corner }: LibraryScreenProps) {
  const words = useWords(libraryWords);
  const [cards, setCards] = useState<readonly IssueCard[] | null>(null);
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<LibraryFilter>({ kind: 'all' });
  const [headlines, setHeadlines] = useState(false);
  const found = useLibrarySearch(api, { text: typed, headlines, year: filter.kind === 'year' ? filter.year : null });
  const [isNew, setNew] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [left, setLeft] = useState<readonly LeftWork[]>([]);
  const refresh = useCallback(() => {
    void api.listIssues({}).then(setCards);
    void api.listLeftWork({}).then(setLeft);
  }, [api]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another folder holds other issues
  useEffect(refresh, [refresh, settings.folder]);
  const take = async (answer: Promise<Answer<OpenDocument>>) => {
    const opened = await answer;
    if (opened.ok) await onOpened(opened);
    else setRefusal(opened.sentence);
  };
  useKeys({ n: () => setNew(true), o: () => void take(api.openIssue({ file: null })) });
  const makeNext = async (file: string) => {
    const opened = await api.openIssue({ file });
    if (!opened.ok) return setRefusal(opened.sentence);
    await take(api.createIssue({ document: opened.document, issue: nextIssue(opened.issue, randomIds) }));
    await api.closeIssue({ document: opened.document });
  };
  const changeFolder = async () => {
    const answer = await api.chooseFolder({ folder: settings.folder });
    if (answer.ok) onSettings({ folder: answer.folder });
    else setRefusal(answer.sentence);
  };
  useEffect(() => api.onEvent(({ type }) => void (type === 'library-changed' && refresh())), [api, refresh]);
  const openHit = async ({ file, item, section }: LibraryHit) => {
    const opened = await api.openIssue({ file });
    if (!opened.ok) return setRefusal(opened.sentence);
    await onOpened(opened, item === null ? { kind: 'section', section } : { kind: 'item', item });
  };
  const shown = (cards ?? []).filter((card) => isShown(card, filter) && fits(card, typed));
  return (
    <div className="library">
      <header className="library-top">
        <Newspaper size={22} aria-hidden="true" />
        <h1>{words.product}</h1>
        {corner}
      </header>
      <div className="library-body">
        <nav className="library-side" aria-label={words.filters}>
          <button type="button" className="library-do is-first" onClick={() => setNew(true)}>
            <FilePlus size={20} aria-hidden="true" />
            <span>{words.newIssue}</span>
            <kbd className="key">Ctrl N</kbd>
          </button>
          <button type="button" className="library-do" onClick={() => void take(api.openIssue({ file: null }))}>
            <FolderOpen size={20} aria-hidden="true" />
            <span>{words.open}</span>
            <kbd className="key">Ctrl O</kbd>
          </button>
          <button type="button" className="library-do" onClick={() => void take(api.importIssue({ file: null }))}>
            <FileInput size={20} aria-hidden="true" />
            <span>
              {words.importIssue}
              <small>{words.importNote}</small>
            </span>
          </button>
          <button type="button" className="library-do" onClick={() => void take(api.openSample({}))}>
            <Sparkles size={20} aria-hidden="true" />
            <span>{words.sample}</span>
          </button>
          <LibraryFilters cards={cards ?? []} filter={filter} onChange={setFilter} />
          <div className="library-folder">
            <span>{words.folder}</span>
            <div>
              <strong title={settings.folder}>{shortPath(settings.folder)}</strong>
              <Button small onClick={() => void changeFolder()}>
                {words.change}
              </Button>
            </div>
          </div>
        </nav>
        <main className="library-main">
          {refusal !== '' && <Banner kind="error">{refusal}</Banner>}
          {left.map((work) => (
            <LeftWorkBanner
              key={work.id}
              api={api}
              left={work}
              language={settings.language}
              onRecover={(answer) => void take(Promise.resolve(answer))}
              onGone={refresh}
            />
          ))}
          <TextField label={words.find} type="search" placeholder={words.findHint} value={typed} onChange={setTyped} />
          {cards === null ? (
            <p role="status">{words.loading}</p>
          ) : cards.length === 0 ? (
            <div className="library-empty">
              <strong>{words.empty}</strong>
              <p>{words.emptyNote}</p>
            </div>
          ) : shown.length === 0 ? (
            found === null && <p>{words.none}</p>
          ) : (
            <CardGrid
              cards={shown}
              language={settings.language}
              onOpen={(file) => void take(api.openIssue({ file }))}
              onNext={(file) => void makeNext(file)}
              onShow={(file) => void api.showInFolder({ path: file })}
              onForget={(file) => void api.forgetIssue({ file }).then(refresh)}
            />
          )}
          {found && (
            <SearchHits
              found={found}
              asked={typed.trim()}
              headlines={headlines}
              onHeadlines={setHeadlines}
              onOpen={(hit) => void openHit(hit)}
            />
          )}
        </main>
      </div>
      <footer className="status">{cards === null ? '' : words.count(cards.length)}</footer>
      {isNew && (
        <NewIssueDialog
          proposed={proposedStart(cards ?? [], today as IsoDate)}
          refusal={refusal}
          onCancel={() => setNew(false)}
          onCreate={({ number, year: newYear, period }) => void take(api.newIssue({ number, year: newYear, ...period }))}
        />
      )}
    </div>
  );
}

/** After the newest issue; the very first is number 1 of this week. */
function proposedStart(cards: readonly IssueCard[], today: IsoDate): NextStart {
  const [newest] = cards;
  if (newest) return nextStart({ ...newest, period: { from: newest.from as IsoDate, to: newest.to as IsoDate } });
  return { number: 1, year: Number(today.slice(0, 4)), period: { from: today, to: daysAfter(today, 6) } };
}

/** The end of a path: what people know it by. */
function shortPath(path: string): string {
  const parts = path.split(/[\\/]/u).filter((part) => part !== '');
  return parts.length <= 2 ? path : parts.slice(-2).join(' › ');
}

function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = event.ctrlKey && !event.altKey && !event.shiftKey && !event.isComposing ? keys[event.key] : undefined;
      if (!run || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
