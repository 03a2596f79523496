import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';

/** A file that is open for writing. */
export interface WritableFile {
  /** Bytes that were taken, which may be fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  /** Everything written so far is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The file system as far as keeping the user's work needs it, one method a system call; tests put a faulty one in its place. Errors are the system's. */
export interface FileLayer {
  readonly platform: NodeJS.Platform;
  /** A new file; EEXIST when there is one. */
  create(file: string): Promise<WritableFile>;
  rename(from: string, to: string): Promise<void>;
  unlink(file: string): Promise<void>;
  removeFolder(folder: string): Promise<void>;
  makeFolder(folder: string): Promise<void>;
  read(file: string): Promise<Uint8Array>;
  list(folder: string): Promise<readonly string[]>;
  /** So that names in it survive a power cut; Windows does not know this and needs it not. */
  syncFolder(folder: string): Promise<void>;
}

export const nodeFiles: FileLayer = {
  platform: process.platform,
  create: async (file) => writable(await open(file, 'wx')),
  rename,
  unlink,
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
  read: readFile,
  list: readdir,
  syncFolder: async (folder) => {
    const handle = await open(folder, 'r').catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  },
};

function writable(handle: FileHandle): WritableFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Writes all of it, however few bytes the system takes at a time. */
export const writeAll = async (file: WritableFile, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) {
    const taken = await file.write(bytes.subarray(at));
    if (taken === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO', syscall: 'write' });
    at += taken;
  }
};
