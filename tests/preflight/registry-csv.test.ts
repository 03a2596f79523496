import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Registry, usualRegistry } from '../../core/preflight/registry/registry.ts';
import { registryFromCsv, registryToCsv } from '../../core/preflight/registry/registry-csv.ts';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[;\r\n\ufeff]/gu, '').trim() || 'x');

const registries: fc.Arbitrary<Registry> = fc.record({
  sources: fc.array(
    fc.record({ name: word, variants: fc.array(word, { maxLength: 3 }), hosts: fc.array(word, { maxLength: 2 }) }),
  ),
  abbreviations: fc.array(fc.record({ name: word, variants: fc.array(word, { maxLength: 3 }) })),
  officials: fc.array(fc.record({ name: word, office: word })),
});

describe('the office’s lists as a table', () => {
  it('come back as they were', () => {
    expect(registryFromCsv(registryToCsv(usualRegistry))).toEqual(usualRegistry);
    fc.assert(
      fc.property(registries, (registry) => {
        const isEmpty = registry.sources.length + registry.abbreviations.length + registry.officials.length === 0;
        expect(registryFromCsv(registryToCsv(registry))).toEqual(isEmpty ? null : registry);
      }),
    );
  });

  it('are read as spreadsheets save them: with a byte order mark, semicolons or tabs, a name in quotation marks', () => {
    const wanted = {
      sources: [{ name: 'Báo “A”, số B', variants: ['A'], hosts: ['a.vn', 'b.vn'] }],
      abbreviations: [],
      officials: [],
    };
    expect(registryFromCsv('\ufeffloại;tên;cách viết khác;trang\r\nNguồn;"Báo “A”, số B";A;"a.vn; b.vn"\r\n')).toEqual(wanted);
    expect(registryFromCsv('loại\ttên\tkhác\ttrang\nnguồn\tBáo “A”, số B\tA\ta.vn;b.vn')).toEqual(wanted);
  });

  it('is nothing where no row is one of ours', () => {
    expect(registryFromCsv('tên,tuổi\nLan,30\n')).toBeNull();
    expect(registryFromCsv('')).toBeNull();
  });
});
