import { type FileLayer, nodeFiles, type WritableFile } from '../../services/files/file-layer.ts';

export interface Fault {
  /** Which call of the system fails, counted from 0. */
  readonly call: number;
  /** What happens there: an error of the system, fewer bytes than asked for, or the end of the program (nothing happens any more). */
  readonly kind: 'ENOSPC' | 'EIO' | 'EPERM' | 'short' | 'dead';
}

export class Dead extends Error {}

/** The real file system, in which one call goes wrong. `calls()`: how many there were. */
export const faultyFiles = (fault: Fault | null, platform: NodeJS.Platform = 'linux') => {
  let count = 0;
  let isDead = false;
  const meet = (): 'short' | null => {
    if (isDead) throw new Dead();
    const isHere = fault !== null && count++ === fault.call;
    if (fault === null) count++;
    if (!isHere) return null;
    if (fault.kind === 'short') return 'short';
    if (fault.kind !== 'dead') throw Object.assign(new Error(fault.kind), { code: fault.kind, syscall: 'write' });
    isDead = true;
    throw new Dead();
  };
  const guarded =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      meet();
      return call(...args);
    };
  const writable = (file: WritableFile): WritableFile => ({
    write: async (bytes) => file.write(meet() === 'short' ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes),
    sync: guarded(() => file.sync()),
    // A dead program's files are closed by the system.
    close: () => file.close(),
  });
  const layer: FileLayer = {
    platform,
    create: async (path) => {
      meet();
      return writable(await nodeFiles.create(path));
    },
    rename: guarded(nodeFiles.rename),
    unlink: guarded(nodeFiles.unlink),
    removeFolder: guarded(nodeFiles.removeFolder),
    makeFolder: guarded(nodeFiles.makeFolder),
    read: guarded(nodeFiles.read),
    list: guarded(nodeFiles.list),
    syncFolder: guarded(nodeFiles.syncFolder),
  };
  return { layer, calls: () => count };
};
