import { stat } from 'node:fs/promises';

/** True when both names lead to one file that exists: the same path, a link to it, another spelling on a disk that does not care. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return first != null && second != null && first.dev === second.dev && first.ino === second.ino;
};
