import type { Issue } from '../../core/issue/issue.ts';
import type { Registry } from '../../core/preflight/registry/registry.ts';

/** A source to propose. */
export interface ProposedSource {
  readonly name: string;
  /** Hosts of its articles without `www.`. */
  readonly hosts: readonly string[];
}

/** Sources to propose: those of the issue by use, most used first, then those of the office's list. */
export const knownSources = (issue: Issue, { sources }: Registry): readonly ProposedSource[] => {
  const used = new Map<string, { count: number; host: string }>();
  for (const section of issue.sections) {
    if (section.form !== 'items') continue;
    for (const { name, url } of section.items.flatMap((item) => item.sources)) {
      if (name === '') continue;
      const known = used.get(name) ?? { count: 0, host: '' };
      used.set(name, { count: known.count + 1, host: known.host || hostOf(url) });
    }
  }
  const listed = new Map(sources.map(({ name, hosts }) => [name, hosts]));
  const byUse = [...used].sort(([, a], [, b]) => b.count - a.count);
  return [
    ...byUse.map(([name, { host }]) => ({ name, hosts: [...(host === '' ? [] : [host]), ...(listed.get(name) ?? [])] })),
    ...sources.filter(({ name }) => !used.has(name)),
  ];
};

/** The source whose articles stand at an address; null = none is known. */
export const sourceOfUrl = (url: string, sources: readonly ProposedSource[]): ProposedSource | null => {
  const host = hostOf(url);
  if (host === '') return null;
  return sources.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`))) ?? null;
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
