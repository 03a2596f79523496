/** What goes over the wire: JSON text, or one block of bytes when the value holds bytes anywhere. */
export type Packed =
  | { readonly type: 'application/json'; readonly body: string }
  | { readonly type: 'application/octet-stream'; readonly body: Blob };

export type WireType = Packed['type'];

/** In JSON: `{"$bytes": [start, length]}` points into the bytes behind the text; `{"$plain": …}` wraps an object of the user's that looks like a mark. */
const bytesMark = '$bytes';
const plainMark = '$plain';

/**
 * Packs a JSON value that may hold `Uint8Array`s. Without bytes it is plain JSON; with bytes: length of the text (4 bytes, big end first), the
 * text, then all bytes as they are, so that a photo of 20 MB is neither copied nor spelled out.
 */
export const pack = (value: unknown): Packed => {
  const parts: Uint8Array[] = [];
  const text = JSON.stringify(mark(value, parts));
  if (parts.length === 0) return { type: 'application/json', body: text };
  const encoded = new TextEncoder().encode(text);
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, encoded.byteLength);
  return { type: 'application/octet-stream', body: new Blob([length.buffer, encoded, ...parts.map(ownBytes)]) };
};

/** The value again. Throws on anything that `pack` does not make. */
export const unpack = (type: WireType, body: Uint8Array): unknown => {
  if (type === 'application/json') return unmark(parse(body), new Uint8Array());
  if (body.byteLength < 4) throw new Error('the block of bytes has no beginning');
  const textEnd = 4 + new DataView(body.buffer, body.byteOffset).getUint32(0);
  if (textEnd > body.byteLength) throw new Error('the text is longer than its block of bytes');
  return unmark(parse(body.subarray(4, textEnd)), body.subarray(textEnd));
};

/** Collects the bytes and leaves marks; what holds neither bytes nor marks stays the same object. */
function mark(value: unknown, parts: Uint8Array[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) {
    const start = parts.reduce((sum, part) => sum + part.byteLength, 0);
    parts.push(value);
    return { [bytesMark]: [start, value.byteLength] };
  }
  const marked = mapChildren(value, (child) => mark(child, parts));
  return looksLikeMark(value) ? { [plainMark]: marked } : marked;
}

function unmark(value: unknown, bytes: Uint8Array): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!looksLikeMark(value)) return mapChildren(value, (child) => unmark(child, bytes));
  const [name, content] = Object.entries(value)[0] ?? [];
  if (name === bytesMark) return cut(content, bytes);
  if (typeof content !== 'object' || content === null) throw new Error('a wrapped value is no object');
  return mapChildren(content, (child) => unmark(child, bytes));
}

function looksLikeMark(value: object): boolean {
  const names = Object.keys(value);
  return names.length === 1 && (names[0] === bytesMark || names[0] === plainMark);
}

function cut(content: unknown, bytes: Uint8Array): Uint8Array {
  const [start, length] = Array.isArray(content) ? content : [];
  if (!isCount(start) || !isCount(length) || start + length > bytes.byteLength) throw new Error('a mark points at no bytes');
  return bytes.subarray(start, start + length);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function mapChildren(value: object, map: (child: unknown) => unknown): unknown {
  let isChanged = false;
  const mapped = (child: unknown): unknown => {
    const result = map(child);
    isChanged ||= result !== child;
    return result;
  };
  if (Array.isArray(value)) {
    const children = value.map(mapped);
    return isChanged ? children : value;
  }
  const entries = Object.entries(value).map(([name, child]) => [name, mapped(child)] as const);
  // fromEntries, since assigning would make a key "__proto__" the prototype.
  return isChanged ? Object.fromEntries(entries) : value;
}

function parse(text: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
}

/** The same bytes over a buffer that is surely not shared, as a Blob wants them. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : bytes.slice();
}
