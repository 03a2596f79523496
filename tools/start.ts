import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npm start`: exports the sample issue, and says where the PDF is. */
const sample = join('assets', 'sample', 'so-24-2026.diemtin');
const target = resolve('tmp', 'diem-tin-so-24-2026.pdf');
mkdirSync('tmp', { recursive: true });
const { status } = spawnSync(process.execPath, [join('build', 'cli', 'diem-tin.js'), 'export', sample, '-o', target], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status === 0) console.log(`Số báo mẫu đã thành PDF: ${target}`);
process.exit(status ?? 1);
