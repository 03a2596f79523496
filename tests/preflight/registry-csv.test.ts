import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../core/issue/ids.ts';
import type { Registry } from '../../core/preflight/registry/registry.ts';
import { registryFromCsv, registryToCsv } from '../../core/preflight/registry/registry-csv.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { fromDayNumber, toIso } from '../../core/text/civil-day.ts';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[;\r\n\ufeff]/gu, '').trim() || 'x');

const day = fc.option(
  fc.integer({ min: 0, max: 40_000 }).map((number) => toIso(fromDayNumber(number)) as IsoDate),
  { nil: null },
);

const registries: fc.Arbitrary<Registry> = fc.record({
  sources: fc.array(
    fc.record({ name: word, variants: fc.array(word, { maxLength: 3 }), hosts: fc.array(word, { maxLength: 2 }) }),
  ),
  abbreviations: fc.array(fc.record({ name: word, variants: fc.array(word, { maxLength: 3 }), expansion: word })),
  officials: fc.array(fc.record({ name: word, office: word, from: day, to: day })),
  agencies: fc.array(fc.record({ name: word, variants: fc.array(word, { maxLength: 3 }) })),
  documents: fc.array(fc.record({ number: word, title: word, date: day })),
});

describe('the office’s lists as a table', () => {
  it('come back as they were', () => {
    expect(registryFromCsv(registryToCsv(usualRegistry))).toEqual(usualRegistry);
    fc.assert(
      fc.property(registries, (registry) => {
        const isEmpty = Object.values(registry).every((list) => list.length === 0);
        expect(registryFromCsv(registryToCsv(registry))).toEqual(isEmpty ? null : registry);
      }),
    );
  });

  it('are read as spreadsheets save them: with a byte order mark, semicolons or tabs, a name in quotation marks', () => {
    const wanted = {
      sources: [{ name: 'Báo “A”, số B', variants: ['A'], hosts: ['a.vn', 'b.vn'] }],
      abbreviations: [],
      officials: [],
      agencies: [],
      documents: [],
    };
    expect(registryFromCsv('\ufeffloại;tên;cách viết khác;trang\r\nNguồn;"Báo “A”, số B";A;"a.vn; b.vn"\r\n')).toEqual(wanted);
    expect(registryFromCsv('loại\ttên\tkhác\ttrang\nnguồn\tBáo “A”, số B\tA\ta.vn;b.vn')).toEqual(wanted);
  });

  it('take days as spreadsheets write them', () => {
    const read = registryFromCsv(
      'loại;tên;khác;chức vụ;từ;đến\nNgười;Lan;;Giám đốc;01/07/2025;2026-12-31\nvăn bản;57-NQ/TW;;Đột phá;22.12.2024;',
    );
    expect(read?.officials).toEqual([{ name: 'Lan', office: 'Giám đốc', from: '2025-07-01', to: '2026-12-31' }]);
    expect(read?.documents).toEqual([{ number: '57-NQ/TW', title: 'Đột phá', date: '2024-12-22' }]);
  });

  it('is nothing where no row is one of ours', () => {
    expect(registryFromCsv('tên,tuổi\nLan,30\n')).toBeNull();
    expect(registryFromCsv('')).toBeNull();
  });
});
