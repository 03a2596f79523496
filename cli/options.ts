import type { IsoDate } from '../core/issue/ids.ts';
import { isIsoDate } from '../core/issue/iso-date.ts';
import { type Failure, failure } from '../services/messages/failure.ts';
import type { Input, Option } from './command.ts';

export const outputFile: Option = {
  type: 'string',
  short: 'o',
  value: 'F',
  required: true,
  help: { vi: 'tệp sẽ ghi ra', en: 'the file to write' },
};

export const previousFile: Option = {
  type: 'string',
  value: 'F0',
  help: { vi: 'tệp của số trước, để so với số này', en: 'the issue before, to compare with' },
};

export const asJson: Option = { type: 'boolean', help: { vi: 'in kết quả dưới dạng JSON', en: 'print the result as JSON' } };

/** A whole number from an option, within bounds. */
export const wholeNumber = (
  input: Input,
  name: string,
  least: number,
  most: number,
): { readonly ok: true; readonly value: number } | Failure => {
  const text = input.text(name) ?? '';
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most
    ? { ok: true, value }
    : failure('bad-value', { option: `--${name}`, value: text, expected: `${least}…${most}` });
};

/** A day from an option. */
export const day = (input: Input, name: string): { readonly ok: true; readonly value: IsoDate } | Failure => {
  const text = input.text(name) ?? '';
  return isIsoDate(text)
    ? { ok: true, value: text }
    : failure('bad-value', { option: `--${name}`, value: text, expected: 'YYYY-MM-DD' });
};
