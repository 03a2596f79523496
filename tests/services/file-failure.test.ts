import { describe, expect, it } from 'vitest';
import { readFailure, writeFailure } from '../../services/files/file-failure.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' });

describe('errors of the file system', () => {
  it.each([
    ['ENOENT', 'not-found', 'folder-missing'],
    ['ENOTDIR', 'not-found', 'folder-missing'],
    ['EISDIR', 'is-a-folder', 'target-is-a-folder'],
    ['EEXIST', 'not-readable', 'target-is-a-file'],
    ['EACCES', 'not-readable', 'not-writable'],
    ['EPERM', 'not-readable', 'not-writable'],
    ['EROFS', 'not-readable', 'not-writable'],
    ['EBUSY', 'not-readable', 'not-writable'],
    ['ENOSPC', 'not-readable', 'disk-full'],
    ['EIO', 'not-readable', 'write-failed'],
  ])('%s', (code, reading, writing) => {
    expect(readFailure(systemError(code), 'a').code).toBe(reading);
    expect(writeFailure(systemError(code), 'a').code).toBe(writing);
  });

  it('are told from bugs, which are thrown on', () => {
    expect(() => readFailure(new TypeError('x is not a function'), 'a')).toThrow(TypeError);
    expect(() => writeFailure(new TypeError('x is not a function'), 'a')).toThrow(TypeError);
  });
});
