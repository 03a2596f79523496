import { describe, expect, it } from 'vitest';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import { hostOf, isHomePage, knownSources, sourceOfUrl } from '../../../renderer/item/known-sources.ts';
import { sampleIssue } from '../../issue/sample-issue.ts';

describe('known sources', () => {
  it('proposes those of the issue first, each name once', () => {
    const names = knownSources(sampleIssue(), usualRegistry).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const section = sampleIssue().sections[1];
    const used = section?.form === 'items' ? section.items.flatMap((item) => item.sources.map(({ name }) => name)) : [];
    expect(names.slice(0, new Set(used).size).sort()).toEqual([...new Set(used)].sort());
  });

  it('knows a source by the host of a link, sub-sites too', () => {
    const sources = [{ name: 'Báo Thử', hosts: ['baothu.vn'] }];
    expect(sourceOfUrl('https://www.baothu.vn/tin-1', sources)?.name).toBe('Báo Thử');
    expect(sourceOfUrl('https://khoahoc.baothu.vn/tin-1', sources)?.name).toBe('Báo Thử');
    expect(sourceOfUrl('https://giabaothu.vn/tin-1', sources)).toBeNull();
    expect(sourceOfUrl('baothu', sources)).toBeNull();
  });

  it('tells a home page from an article', () => {
    expect(isHomePage('https://baothu.vn/')).toBe(true);
    expect(isHomePage('https://baothu.vn/tin-1')).toBe(false);
    expect(hostOf('mailto:a@b.vn')).toBe('');
  });
});
