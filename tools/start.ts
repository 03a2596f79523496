import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { provideElectron } from './find-electron.ts';

/**
 * `npm start`: opens the window. In Electron where its executable can be had, else in an installed browser of the Chromium family. Without a
 * display it exports the sample issue, says where the PDF is, and serves the window at a one-time address.
 */
const webshell = join('build', 'webshell', 'main.cjs');
const parts = [
  webshell,
  join('build', 'webshell', 'client.js'),
  join('build', 'renderer', 'index.html'),
  join('build', 'cli', 'diem-tin.js'),
];
const given = process.argv.slice(2);

if (!parts.every((part) => existsSync(part))) build();
process.exitCode = hasDisplay() ? openWindow() : serveWithoutWindow();

function build(): void {
  console.log('Đang dựng chương trình (chỉ khi chưa có bản dựng)…');
  const { status } = run(join('node_modules', '.bin', process.platform === 'win32' ? 'tsx.cmd' : 'tsx'), [
    join('tools', 'build.ts'),
  ]);
  if (status !== 0) {
    console.error('Không dựng được chương trình. Lỗi đứng ngay phía trên.');
    process.exit(status ?? 1);
  }
}

/** Windows and macOS always have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

function openWindow(): number {
  const electron = provideElectron();
  // Electron refuses to run as root with its sandbox.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (electron !== null && run(electron, [...sandbox, '.', ...given]).status === 0) return 0;
  return run(process.execPath, [webshell, ...given]).status ?? 1;
}

function serveWithoutWindow(): number {
  const status = exportSample();
  return status === 0 ? (run(process.execPath, [webshell, '--no-open', ...given]).status ?? 1) : status;
}

function exportSample(): number {
  const sample = join('assets', 'sample', 'so-24-2026.diemtin');
  const target = resolve('tmp', 'diem-tin-so-24-2026.pdf');
  mkdirSync('tmp', { recursive: true });
  const { status } = spawnSync(process.execPath, [join('build', 'cli', 'diem-tin.js'), 'export', sample, '-o', target], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) console.log(`Số báo mẫu đã thành PDF: ${target}`);
  return status ?? 1;
}

function run(program: string, options: readonly string[]): SpawnSyncReturns<Buffer> {
  return spawnSync(program, options, { stdio: 'inherit', shell: program.endsWith('.cmd') });
}
