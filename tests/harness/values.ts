/** Marks a value that JSON has no form for; the harness's own key, refused in what it carries. */
const mark = '$harness';

/** Packs what Electron's messages may hold here: plain data, undefined and bytes. Anything else is refused by name. */
export const pack = (value: unknown): string => JSON.stringify(marked(value));

export const unpack = (text: string): unknown => unmarked(JSON.parse(text));

function marked(value: unknown): unknown {
  if (value === undefined) return { [mark]: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { [mark]: 'number', text: String(value) };
  if (Array.isArray(value)) return value.map(marked);
  if (isBytes(value)) return { [mark]: 'bytes', base64: toBase64(value) };
  if (typeof value !== 'object' || !isPlain(value) || mark in value)
    throw new Error(`the harness cannot carry ${Object.prototype.toString.call(value)}`);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, marked(entry)]));
}

function unmarked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unmarked);
  const entries = value as Readonly<Record<string, unknown>>;
  switch (entries[mark]) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(entries.text);
    case 'bytes':
      return fromBase64(String(entries.base64));
    default:
      return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, unmarked(entry)]));
  }
}

/** By name rather than class: a clone may come from another realm. */
function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
