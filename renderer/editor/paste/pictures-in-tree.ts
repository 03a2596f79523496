import type { PastedNode } from './pasted-node.ts';

/** The pictures that pasted HTML carries in itself, as `data:` addresses, in reading order. */
export const picturesInTree = (node: PastedNode): readonly string[] => {
  if (typeof node === 'string') return [];
  const inside = node.children.flatMap(picturesInTree);
  return node.picture === undefined ? inside : [node.picture, ...inside];
};

/** A file of a `data:` address with base64; null = it cannot be read. */
export const fileOfAddress = (address: string, name: string): File | null => {
  const [, type = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/su.exec(address) ?? [];
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/gu, '')), (letter) => letter.charCodeAt(0));
    return bytes.length === 0 ? null : new File([bytes], `${name}.${type.slice('image/'.length)}`, { type });
  } catch {
    return null;
  }
};
