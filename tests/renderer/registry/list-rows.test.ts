import { describe, expect, it } from 'vitest';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import { registryOf, rowsOf, unreadableDay } from '../../../renderer/registry/list-rows.ts';

describe('the office’s lists as rows of texts', () => {
  const rows = rowsOf(usualRegistry);

  it('come back as they were, without rows that have no name', () => {
    expect(registryOf(rows)).toEqual(usualRegistry);
    expect(registryOf({ ...rows, officials: [['', 'Giám đốc', '', '']] })).toEqual(usualRegistry);
  });

  it('take hosts from addresses', () => {
    const { sources } = registryOf({ ...rows, sources: [['Báo A', 'A; B ', 'https://www.a.vn/tin; b.vn']] });
    expect(sources).toEqual([{ name: 'Báo A', variants: ['A', 'B'], hosts: ['a.vn', 'b.vn'] }]);
  });

  it('name a day that cannot be read', () => {
    expect(unreadableDay(rows)).toBeNull();
    expect(unreadableDay({ ...rows, officials: [['Lan', 'Giám đốc', '1/7/2025', '31/6/2026']] })).toBe('31/6/2026');
    expect(unreadableDay({ ...rows, officials: [['', 'Giám đốc', 'hôm qua', '']] })).toBeNull();
  });
});
