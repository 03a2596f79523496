import type { Issue } from '../../core/issue/issue.ts';
import { type KnownSource, usualSources } from './usual-sources.ts';

/** Sources to propose: those of the issue by use, most used first, then the usual ones. */
export const knownSources = (issue: Issue): readonly KnownSource[] => {
  const used = new Map<string, { count: number; host: string }>();
  for (const section of issue.sections) {
    if (section.form !== 'items') continue;
    for (const { name, url } of section.items.flatMap((item) => item.sources)) {
      if (name === '') continue;
      const known = used.get(name) ?? { count: 0, host: '' };
      used.set(name, { count: known.count + 1, host: known.host || hostOf(url) });
    }
  }
  const byUse = [...used].sort(([, a], [, b]) => b.count - a.count).map(([name, { host }]) => ({ name, host }));
  return [...byUse, ...usualSources.filter(({ name }) => !used.has(name))];
};

/** The source whose articles stand at an address; null = none is known. */
export const sourceOfUrl = (url: string, sources: readonly KnownSource[]): KnownSource | null => {
  const host = hostOf(url);
  if (host === '') return null;
  return sources.find((source) => source.host !== '' && (host === source.host || host.endsWith(`.${source.host}`))) ?? null;
};

/** Host of an http or https address, without `www.`; '' when it is none. */
export const hostOf = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.hostname.replace(/^www\./u, '') : '';
};

/** Whether an address leads to a site and not to an article. */
export const isHomePage = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.pathname.length <= 1 && parsed.search === '' && parsed.hash === '';
};
