/** An object of the file that others point to; pdfkit hands out the numbers. */
export interface PdfReference {
  readonly id: number;
  readonly gen: number;
  data: PdfDictionary;
}

/** A text string of the file (a plain string is a name). */
export class PdfText {
  constructor(readonly value: string) {}
}

/** What stands in dictionaries and arrays; plain strings are names, as in pdfkit. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfText
  // biome-ignore lint/complexity/noBannedTypes: pdfkit wraps text strings in String objects
  | String
  | Date
  | Uint8Array
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;

/** Entries that are undefined are left out. */
export interface PdfDictionary {
  [key: string]: PdfValue | undefined;
}

export const pdfText = (value: string): PdfText => new PdfText(value);

/** Writes a value in the syntax of ISO 32000-1, 7.3. The result holds one byte a character (Latin-1). */
export function serialize(value: PdfValue): string {
  if (typeof value === 'string') return `/${escapeName(value)}`;
  if (typeof value === 'number') return formatNumber(value, 6);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof PdfText) return textString(value.value);
  if (value instanceof String) return textString(value.valueOf());
  if (value instanceof Date) return `(${dateString(value)})`;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`;
  if (isReference(value)) return `${value.id} ${value.gen} R`;
  return dictionary(value as PdfDictionary);
}

/** A number without exponent, rounded to `decimals` places. Throws on NaN and infinity, which would make the file unreadable. */
export function formatNumber(value: number, decimals = 3): string {
  if (!Number.isFinite(value)) throw new Error(`not a number of a PDF: ${value}`);
  const scale = 10 ** decimals;
  return String(Math.round(value * scale) / scale || 0);
}

function dictionary(value: PdfDictionary): string {
  let out = '<<';
  for (const [key, entry] of Object.entries(value)) if (entry !== undefined) out += `/${escapeName(key)} ${serialize(entry)}`;
  return `${out}>>`;
}

function isReference(value: object): value is PdfReference {
  return Object.getPrototypeOf(value) !== Object.prototype && 'id' in value && 'gen' in value;
}

/** ASCII stays as it is; everything else is UTF-16BE with its byte order mark (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex')}>`;
}

/** Names keep regular characters; the others, and bytes over 126, are written `#xx` (ISO 32000-1, 7.3.5). */
function escapeName(name: string): string {
  if (/^[A-Za-z0-9_.+-]*$/.test(name)) return name;
  return Array.from(Buffer.from(name, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    return /[!-~]/.test(character) && !/[#%()<>[\]{}/]/.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}

/** `D:YYYYMMDDHHmmSSZ`, always UTC (ISO 32000-1, 7.9.4). */
function dateString(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;
}
