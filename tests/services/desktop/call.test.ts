import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callMethod, isMethodName } from '../../../services/desktop/call.ts';
import { createDesktop, type Desktop } from '../../../services/desktop/create-desktop.ts';
import { randomIds } from '../../../services/random-ids.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const inFolder = temporaryFolder();

const open = (name: string): Desktop =>
  createDesktop({
    ui: {
      chooseToOpen: async () => null,
      chooseToSave: async () => null,
      openPath: () => Promise.reject(new Error('the opener broke')),
      showInFolder: async () => true,
      openLink: async () => {
        throw new Error('the opener broke');
      },
      emit: () => {},
    },
    shell: 'web',
    userFolder: inFolder(name),
    documentsFolder: inFolder(`${name}-documents`),
    exportWorker: null,
    startFile: null,
    now: () => new Date('2026-06-22T08:00:00Z'),
    ids: randomIds,
  });

describe('calls of unknown origin', () => {
  it('knows the names of methods and nothing else', () => {
    expect(isMethodName('start')).toBe(true);
    expect(isMethodName('constructor')).toBe(false);
    expect(isMethodName('__proto__')).toBe(false);
  });

  it.each([
    ['saveIssue', { document: '../x', issue: {} }],
    ['newIssue', { number: 0, year: 2026, from: '2026-06-22', to: '2026-06-28' }],
    ['openLink', { url: 5 }],
    ['start', { more: true }],
    ['changeSettings', { theme: 'pink' }],
  ] as const)('refuses input that %s does not take', async (name, input) => {
    expect(await callMethod(open('input'), name, input)).toMatchObject({ ok: false, reason: 'input' });
  });

  it('turns the unexpected into a sentence and writes it into the log', async () => {
    const result = await callMethod(open('fault'), 'openLink', { url: 'https://example.vn/' });
    expect(result).toMatchObject({ ok: false, reason: 'fault', answer: { ok: false, code: 'unexpected' } });
    expect(readFileSync(`${inFolder('fault')}/diem-tin.log`, 'utf8')).toContain('the opener broke');
  });

  it('writes what the window reports into the log', async () => {
    await callMethod(open('report'), 'reportFault', { message: 'a component broke', stack: 'at Somewhere' });
    expect(readFileSync(`${inFolder('report')}/diem-tin.log`, 'utf8')).toMatch(/window: a component broke\nat Somewhere/u);
  });

  it('serves the page nothing from outside its folders', async () => {
    const desktop = open('resource');
    for (const address of ['/fonts/../package.json', '/fonts/..%2fpackage.json', '/assets/%2e%2e/index.html', '/media/x/y', '/x'])
      expect((await desktop.resource(address)).status, address).toBe(404);
    expect(await desktop.resource('/fonts/BeVietnamPro-Bold.ttf')).toMatchObject({ status: 200, type: 'font/ttf' });
    expect((await desktop.resource('/fonts/BeVietnamPro-Bold.metrics.json')).status).toBe(200);
  });
});
