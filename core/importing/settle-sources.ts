import type { Source } from '../issue/item.ts';
import { fold } from '../text/fold.ts';
import type { SourceAt } from './split-items.ts';

export interface SettledSources {
  readonly sources: readonly Source[];
  /** A name was put together from two lines. */
  readonly joined: boolean;
}

const OPEN_NAME =
  /(?:^|\s)(?:bao|tap chi|thoi bao|dai|cong|cong ttdt|bo|so|truyen hinh|kenh|trang|va|cua|tin|trung tam|ban|cuc)$/u;
const CONTINUATION = /^(?:tp\b|thanh pho\b|tinh\b|hai phong$|viet nam$|va\b|cua\b|dien tu$)/u;

/**
 * The sources of an item. A label on one line and the name in a link on the next are one source; so is a name broken over two
 * links on neighbouring lines (`Báo` + `Hải Phòng`). Two whole names are two sources.
 */
export const settleSources = (found: readonly SourceAt[]): SettledSources => {
  const sources: Source[] = [];
  let joined = false;
  let before: SourceAt | null = null;
  for (const each of found) {
    const { name, url } = each.source;
    const last = sources.at(-1);
    if (name === '' && url === '') continue;
    if (last !== undefined && before !== null && isOneName(before, each)) {
      sources[sources.length - 1] = {
        name: [last.name, name].filter((part) => part !== '').join(' '),
        url: last.url === '' ? url : last.url,
      };
      joined = true;
    } else if (!sources.some((known) => fold(known.name) === fold(name) && known.url === url)) {
      sources.push({ name, url });
    }
    before = each;
  }
  return { sources, joined };
};

const isOneName = (before: SourceAt, each: SourceAt): boolean => {
  if (each.label || each.line.number - before.line.number > 2) return false;
  if (before.source.name === '' || each.source.name === '') return true;
  return OPEN_NAME.test(fold(before.source.name)) || CONTINUATION.test(fold(each.source.name));
};
