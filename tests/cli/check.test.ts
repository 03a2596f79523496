import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FindingReport } from '../../cli/report-findings.ts';
import { projectFile } from '../../services/project-root.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { done, run } from './run.ts';

const at = temporaryFolder();
const sample = projectFile('assets', 'sample', 'so-24-2026.diemtin');

beforeAll(async () => {
  const { sections } = JSON.parse(await done('dump', sample)) as { sections: { kind: string; items?: { id: string }[] }[] };
  const item = sections.find(({ kind }) => kind === 'national')?.items?.[0]?.id;
  const blocks = [{ type: 'paragraph', id: 'moi', text: [{ text: 'Cảm ơn bạn đã đọc, nghị quyết này thức đẩy cả vùng.' }] }];
  writeFileSync(at('edits.json'), JSON.stringify({ type: 'replaceBody', item, blocks }));
  await done('apply', sample, at('edits.json'), '-o', at('wrong.diemtin'));
});

describe('check', () => {
  it('lists the gravest first, each with what to do, and exits with 1', async () => {
    const { status, out } = await run('check', at('wrong.diemtin'));
    expect(status).toBe(1);
    const lines = out.trim().split('\n');
    expect(lines[0]).toMatch(/^error: .*giống lời của trợ lý ảo/u);
    expect(lines.some((line) => line.includes('“thức đẩy” có lẽ là “thúc đẩy”'))).toBe(true);
  });

  it('prints places and ranges as JSON, in English if asked', async () => {
    const { out } = await run('check', at('wrong.diemtin'), '--json', '--lang', 'en');
    const reports = JSON.parse(out) as readonly FindingReport[];
    expect(reports.find(({ rule }) => rule === 'confused-word')).toMatchObject({
      severity: 'warn',
      block: 'moi',
      canBeFixed: true,
      sentence: '“thức đẩy” should perhaps be “thúc đẩy”; mend it.',
    });
  });

  it('compares with the issue before', async () => {
    await done('next', sample, '-o', at('next.diemtin'));
    const { out } = await run('check', at('next.diemtin'), '--previous', sample, '--json');
    expect((JSON.parse(out) as readonly FindingReport[]).filter(({ rule }) => rule === 'carried-over')).toEqual([]);
  });

  it('finds in a folder of past issues what they had already', async () => {
    vi.stubEnv('XDG_CONFIG_HOME', at('config'));
    vi.stubEnv('APPDATA', at('config'));
    mkdirSync(at('old'));
    copyFileSync(sample, at('old/so-24.diemtin'));
    const moved = { type: 'setIssueField', field: 'number', value: 25 };
    writeFileSync(at('number.json'), JSON.stringify(moved));
    await done('apply', at('wrong.diemtin'), at('number.json'), '-o', at('again.diemtin'));
    const { out } = await run('check', at('again.diemtin'), '--archive', at('old'), '--json');
    const again = (JSON.parse(out) as readonly FindingReport[]).filter(({ rule }) => rule === 'already-published');
    expect(again.length).toBeGreaterThan(20);
    expect(again[1]).toMatchObject({ severity: 'error', sentence: expect.stringContaining('đã đăng ở Số 24/2026') });
    const { status, err } = await run('check', sample, '--archive', at('nowhere'));
    expect(status).toBe(3);
    expect(err).toContain('nowhere');
    vi.unstubAllEnvs();
  });
});
