import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTemporary, type TemporaryProgram } from './temporary-program.ts';

let program: TemporaryProgram | null = null;

const open = async (...given: Parameters<typeof openTemporary>): Promise<TemporaryProgram> => {
  program = await openTemporary(...given);
  return program;
};

const close = async (): Promise<void> => {
  await program?.close();
  program = null;
};

afterEach(close);

describe('the door to the page', () => {
  it('is all that the page gets, and cannot be changed', async () => {
    const { page, faults } = await open();
    expect(await page.evaluate('diemTin.start({})')).toMatchObject({ shell: 'electron', isFirst: true });
    expect(await page.evaluate('[typeof require, typeof process, typeof module, typeof ipcRenderer, typeof deliver]')).toEqual(
      Array(5).fill('undefined'),
    );
    expect(await page.evaluate('Object.isFrozen(diemTin)')).toBe(true);
    expect(faults).toEqual([]);
  });

  it('carries bytes there and back', async () => {
    const { page, root } = await open();
    const picture = `Uint8Array.from(atob('${onePixel}'), (sign) => sign.charCodeAt(0))`;
    const answer = await page.evaluate(`(async () => {
      const { document } = await diemTin.newIssue({ number: 25, year: 2026, from: '2026-06-29', to: '2026-07-05' });
      return diemTin.addPicture({ document, fileName: 'cầu.png', bytes: ${picture} });
    })()`);
    expect(answer).toMatchObject({ ok: true, pictures: [{ fileName: 'cầu.png', size: { width: 1, height: 1 } }], refused: [] });
    expect(root).not.toBe('');
  });

  it('refuses input that the method does not take, and what cannot be copied', async () => {
    const { page } = await open();
    await expect(page.evaluate('diemTin.openLink({ url: 5 })')).rejects.toThrow('Error invoking remote method');
    await expect(page.evaluate('diemTin.openLink({ url: new Map() })')).rejects.toThrow();
    await expect(page.evaluate('diemTin.constructor({})')).resolves.toEqual({});
  });

  it('is shut for a page from elsewhere', async () => {
    const { page } = await open();
    await page.goto('data:text/html,<p>Trang khác</p>');
    await expect(page.evaluate('diemTin.start({})')).rejects.toThrow('a call from elsewhere');
  });
});

describe('the page', () => {
  it('stays where it is: no other page, no second window, no network', async () => {
    const { page, faults } = await open();
    await expect.poll(() => page.url()).not.toBe('about:blank');
    const here = page.url();
    await page.evaluate("void (location.href = 'https://example.vn/')");
    await page.evaluate("location.assign('https://elsewhere.invalid/')");
    await page.evaluate("void window.open('https://example.vn/')");
    await page.evaluate(`{
      const link = Object.assign(document.createElement('a'), { href: 'https://diem-tin.invalid/', target: '_blank' });
      document.body.append(link);
      link.click();
    }`);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(here);
    // Beside it only the empty one that the browser came with.
    await expect.poll(() => page.context().pages().length).toBe(2);
    await expect(page.evaluate("fetch('https://example.vn/')")).rejects.toThrow();
    // The policy for content says so in the page's own log.
    expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
  });

  it('runs no script but its own, and gets no permission', async () => {
    const { page } = await open();
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'globalThis.isBroken = true';
      document.body.append(script);
    }`);
    expect(await page.evaluate('globalThis.isBroken')).toBeUndefined();
    for (const name of ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read'])
      expect(await page.evaluate(`navigator.permissions.query({ name: '${name}' }).then(({ state }) => state)`)).toBe('denied');
  });
});

describe('the life of the window', () => {
  it('opens the file of a second start, and the one it was started with', async () => {
    const { page, secondInstance, documentsFolder } = await open({ arguments: ['--lang', 'số 24.diemtin'] });
    expect(await page.evaluate('diemTin.start({})')).toMatchObject({ file: expect.stringMatching(/số 24\.diemtin$/u) });
    await page.evaluate('{ globalThis.heard = []; diemTin.onEvent((event) => heard.push(event)); }');
    await secondInstance(['số 25.diemtin']);
    await expect
      .poll(() => page.evaluate('heard'))
      .toEqual([{ type: 'open-file', file: join(documentsFolder, 'số 25.diemtin') }]);
  });

  it('keeps an event for a page that does not listen yet', async () => {
    const { page, secondInstance } = await open();
    await secondInstance(['số 25.diemtin']);
    await page.waitForTimeout(300);
    await page.evaluate('{ globalThis.heard = []; diemTin.onEvent((event) => heard.push(event.type)); }');
    await expect.poll(() => page.evaluate('heard')).toEqual(['open-file']);
  });

  it('sends commands of the menu', async () => {
    const { page, menu } = await open();
    await page.evaluate('{ globalThis.heard = []; diemTin.onEvent((event) => heard.push(event)); }');
    await menu('next-issue');
    await expect.poll(() => page.evaluate('heard')).toEqual([{ type: 'menu', command: 'next-issue' }]);
  });

  it('is where it was, the next time', async () => {
    const { root, userFolder, setBounds } = await open();
    await setBounds({ x: 30, y: 40, width: 1200, height: 700 });
    await close();
    const kept = await readFile(join(userFolder, 'window.json'), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ x: 30, y: 40, width: 1200, height: 700 });
    await open({}, root);
    await close();
    expect(await readFile(join(userFolder, 'window.json'), 'utf8')).toBe(kept);
  });

  it('is in the middle of the screen when its old screen is gone', async () => {
    const { root, userFolder, setBounds } = await open();
    await setBounds({ x: 5000, y: 40, width: 1200, height: 700 });
    await close();
    await open({}, root);
    await close();
    expect(JSON.parse(await readFile(join(userFolder, 'window.json'), 'utf8'))).toMatchObject({ width: 1440, height: 900 });
  });

  it('asks the page to save before it closes, and waits for it', async () => {
    const { page, root } = await open();
    await page.evaluate(`(async () => {
      const { document, issue } = await diemTin.newIssue({ number: 25, year: 2026, from: '2026-06-29', to: '2026-07-05' });
      await diemTin.setUnsaved({ unsaved: true });
      diemTin.onEvent(async ({ type }) => {
        if (type !== 'closing') return;
        await new Promise((done) => setTimeout(done, 700));
        await diemTin.saveIssue({ document, issue: { ...issue, masthead: { ...issue.masthead, slogan: 'Chữ cuối' } } });
        await diemTin.readyToClose({});
      });
    })()`);
    await close();
    const { page: next } = await open({}, root);
    const opened = await next.evaluate(`(async () => {
      const [card] = await diemTin.listIssues({});
      return diemTin.openIssue({ file: card.file });
    })()`);
    expect(opened).toMatchObject({ ok: true, issue: { masthead: { slogan: 'Chữ cuối' } } });
  });

  it('closes after five seconds when the page does not answer', async () => {
    const { page } = await open();
    await page.evaluate('diemTin.setUnsaved({ unsaved: true })');
    const begun = performance.now();
    await close();
    expect(performance.now() - begun).toBeGreaterThan(4900);
  });
});

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
