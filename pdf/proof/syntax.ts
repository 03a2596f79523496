/** A name, without its slash. */
export class Name {
  constructor(readonly value: string) {}
}

/** A string: one character a byte. */
export class Bytes {
  constructor(readonly value: string) {}
}

/** A reference to an object of the file. */
export class Reference {
  constructor(readonly id: number) {}
}

/** An operator of a content stream, or a word such as `endobj`. */
export class Keyword {
  constructor(readonly value: string) {}
}

export type Dictionary = ReadonlyMap<string, Value>;
export type Value = null | boolean | number | Name | Bytes | Reference | Keyword | readonly Value[] | Dictionary;

const white = /[\0\t\n\f\r ]/u;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/u;
const isWhite = tableOf(white);
const isRegular = tableOf(regular);
const sign = { percent: 0x25, parenthesis: 0x28, slash: 0x2f, less: 0x3c, bracket: 0x5b, end: 0x5d } as const;
const startsNumber = tableOf(/[-+.\d]/u);

function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Reads values one after the other from the bytes of a file or a content stream (ISO 32000-1, 7.2 and 7.3). Throws where the syntax is broken. */
export class Scanner {
  constructor(
    /** One character a byte. */
    private readonly source: string,
    public at = 0,
    /** Content streams have none: two numbers and an R are not looked for. */
    private readonly hasReferences = true,
  ) {}

  /** undefined = the end. */
  next(): Value | undefined {
    this.skip();
    const { source } = this;
    if (this.at >= source.length) return undefined;
    const first = source.charCodeAt(this.at);
    if (startsNumber[first] === 1) return this.number();
    switch (first) {
      case sign.less:
        return source.charCodeAt(this.at + 1) === sign.less ? this.dictionary() : this.hexadecimal();
      case sign.slash:
        return this.name();
      case sign.bracket:
        return this.list();
      case sign.parenthesis:
        return this.literal();
      default:
        return this.word();
    }
  }

  private skip(): void {
    const { source } = this;
    for (; this.at < source.length; this.at++) {
      const code = source.charCodeAt(this.at);
      if (code === sign.percent) while (this.at < source.length && !/[\r\n]/u.test(source[this.at] ?? '')) this.at++;
      else if (isWhite[code] !== 1) return;
    }
  }

  private token(): string {
    const start = this.at;
    while (isRegular[this.source.charCodeAt(this.at)] === 1) this.at++;
    if (this.at === start) throw new Error(`unexpected “${this.source[start]}” at ${start}`);
    return this.source.slice(start, this.at);
  }

  private name(): Name {
    this.at += 1;
    const raw = isRegular[this.source.charCodeAt(this.at)] === 1 ? this.token() : '';
    // Most names are of plain letters.
    if (!raw.includes('#')) return new Name(raw);
    const bytes = raw.replace(/#([0-9a-fA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return new Name(Buffer.from(bytes, 'latin1').toString('utf8'));
  }

  /** A number, or a reference when two whole numbers and an R follow. */
  private number(): number | Reference {
    const value = Number(this.token());
    if (Number.isNaN(value)) throw new Error(`no number at ${this.at}`);
    const rest = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/u;
    const match =
      this.hasReferences && Number.isInteger(value) && value >= 0 ? rest.exec(this.source.slice(this.at, this.at + 16)) : null;
    if (match === null) return value;
    this.at += match[0].length;
    return new Reference(value);
  }

  private word(): Value {
    const word = this.token();
    if (word === 'true') return true;
    if (word === 'false') return false;
    return word === 'null' ? null : new Keyword(word);
  }

  private list(): readonly Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (;;) {
      this.skip();
      if (this.source.charCodeAt(this.at) === sign.end) break;
      const value = this.next();
      if (value === undefined) throw new Error('a list without its end');
      values.push(value);
    }
    this.at += 1;
    return values;
  }

  private dictionary(): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skip();
      if (this.source.startsWith('>>', this.at)) break;
      const key = this.next();
      const value = this.next();
      if (!(key instanceof Name) || value === undefined) throw new Error(`a broken dictionary at ${this.at}`);
      entries.set(key.value, value);
    }
    this.at += 2;
    return entries;
  }

  private hexadecimal(): Bytes {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new Error('a string without its end');
    const digits = this.source.slice(this.at + 1, end).replace(/\s/gu, '');
    this.at = end + 1;
    return new Bytes(Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  private literal(): Bytes {
    let depth = 0;
    let out = '';
    for (this.at += 1; this.at < this.source.length; this.at++) {
      const character = this.source[this.at] ?? '';
      if (character === '\\') {
        this.at += 1;
        out += escapes[this.source[this.at] ?? ''] ?? this.octal();
      } else if (character === ')' && depth-- === 0) {
        this.at += 1;
        return new Bytes(out);
      } else {
        if (character === '(') depth += 1;
        out += character;
      }
    }
    throw new Error('a string without its end');
  }

  private octal(): string {
    const digits = /^[0-7]{1,3}/u.exec(this.source.slice(this.at, this.at + 3))?.[0];
    if (digits === undefined) return this.source[this.at] ?? '';
    this.at += digits.length - 1;
    return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16BE behind its mark, else ASCII. */
export function textOf(value: Value | undefined): string | null {
  if (!(value instanceof Bytes)) return null;
  if (!value.value.startsWith('\xFE\xFF')) return value.value;
  return Buffer.from(value.value.slice(2), 'latin1').swap16().toString('utf16le');
}
