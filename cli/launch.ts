import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * Starts the bundled program from what the compiler made of it when it was built: a fifth of a short command's time is compiling.
 * A cache made by another version of Node is refused by V8 itself, and the program is compiled as usual.
 */
const file = fileURLToPath(new URL('program.cjs', import.meta.url));
const cache = fileURLToPath(new URL('program.cache', import.meta.url));
const require = createRequire(file);
const source = `(function (require, __filename) {${readFileSync(file, 'utf8')}\n})`;
const script = new Script(source, { filename: file, ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}) });
script.runInThisContext()(require, file);

if (process.env.DIEM_TIN_WRITE_CACHE) {
  const { writeFileSync } = require('node:fs') as typeof import('node:fs');
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
}
