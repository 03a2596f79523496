import { describe, expect, it } from 'vitest';
import { aloneWith } from '../../core/preflight/preflight-context.ts';
import { qualityCard } from '../../core/preflight/quality-card.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { sampleForChecks } from './sample-for-checks.ts';

describe('the quality card', () => {
  it('counts what the issue is made of, what was found and what was left as it is', async () => {
    const sample = await sampleForChecks();
    const found = createPreflight({ ...aloneWith(usualRegistry), dateStyle: 'plain', severities: {} }).run(sample);
    const warning = found.find(({ severity }) => severity === 'warn');
    const before = qualityCard(sample, found, null);
    const after = qualityCard({ ...sample, ignored: [{ key: warning?.key ?? '', reason: 'Đúng như vậy' }] }, found, sample);
    expect(before.items).toBe(before.sections.reduce((sum, { items }) => sum + items, 0));
    expect(before.since).toBeNull();
    expect(before.passed).toBeLessThan(before.rules);
    expect(after.findings.warn).toBeLessThan(before.findings.warn);
    expect(after.since).toEqual({ number: sample.number, items: 0, words: 0 });
    expect(after.ignored).toHaveLength(1);
  });
});
