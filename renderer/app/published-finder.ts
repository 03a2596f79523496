import type { ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { itemsIn } from '../../core/preflight/items-in.ts';
import type { PublishedItem } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { Store } from './store.ts';

export type PublishedItems = ReadonlyMap<ItemId, readonly PublishedItem[]>;

export interface FinderTimes {
  /** ms after the last change of the issue. */
  readonly pause: number;
  /** ms between two looks at everything, when the library goes on changing. */
  readonly between: number;
}

const usualTimes: FinderTimes = { pause: 1000, between: 60_000 };

type Asked = Pick<Item, 'headline' | 'body'> & { readonly answer: readonly PublishedItem[] };

/** What past issues have like each item of the open one: asked item by item while nobody types, again only for items that changed. */
export class PublishedFinder {
  readonly store = new Store<PublishedItems>(new Map());
  private readonly asked = new Map<ItemId, Asked>();
  private readonly stop: () => void;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private staleTimer: ReturnType<typeof setTimeout> | null = null;
  /** When everything was last forgotten. */
  private forgotten = Number.NEGATIVE_INFINITY;
  /** Counts up whenever a look at the issue is overtaken. */
  private round = 0;

  constructor(
    private readonly api: Pick<DesktopApi, 'findPublished' | 'onEvent'>,
    private readonly issue: () => Issue,
    private readonly times: FinderTimes = usualTimes,
  ) {
    this.stop = api.onEvent(({ type }) => {
      if (type === 'library-changed') this.forgetLater();
    });
    this.note();
  }

  /** The issue changed. */
  note(): void {
    this.round++;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), this.times.pause);
  }

  dispose(): void {
    this.round++;
    this.stop();
    for (const timer of [this.timer, this.staleTimer]) if (timer !== null) clearTimeout(timer);
  }

  /** At once when the library was read for the first time; then now and then: saving the open issue changes the library, too. */
  private forgetLater(): void {
    const wait = Math.max(0, this.forgotten + this.times.between - performance.now());
    this.staleTimer ??= setTimeout(() => {
      this.staleTimer = null;
      this.forgotten = performance.now();
      this.asked.clear();
      this.note();
    }, wait);
  }

  private async look(): Promise<void> {
    const round = ++this.round;
    const { id, number, year } = this.issue();
    const items = itemsIn(this.issue()).map(({ item }) => item);
    for (const { id: item, headline, body } of items) {
      const before = this.asked.get(item);
      if (before?.headline === headline && before.body === body) continue;
      const answer = await this.api.findPublished({ issue: { id, number, year }, headline, body: [...body] });
      if (round !== this.round) return;
      this.asked.set(item, { headline, body, answer });
    }
    const found = new Map(items.map(({ id: item }) => [item, this.asked.get(item)?.answer ?? []] as const));
    if (!isSame(found, this.store.get())) this.store.set(found);
  }
}

function isSame(a: PublishedItems, b: PublishedItems): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
