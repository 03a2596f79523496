/** Values as JSON can carry them: bytes become marked text. Self-contained functions: they also run in the page, as source. */
export function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    let text = '';
    for (const byte of value) text += String.fromCharCode(byte);
    return { harnessBytes: btoa(text) };
  }
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one)]));
}

export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  if ('harnessBytes' in value) return Uint8Array.from(atob(String(value.harnessBytes)), (letter) => letter.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]));
}
