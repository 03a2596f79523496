import { timingSafeEqual } from 'node:crypto';

/** Compares secrets: takes as long for a nearly right text as for a wrong one. */
export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
};
