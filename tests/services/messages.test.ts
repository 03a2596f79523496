import { describe, expect, it } from 'vitest';
import { en } from '../../services/messages/en.ts';
import { sentenceFor } from '../../services/messages/failure.ts';
import { vi } from '../../services/messages/vi.ts';

const anyFact = new Proxy({}, { get: (_, key) => `<${String(key)}>` }) as never;

describe('sentences', () => {
  it('name the file and say what to do', () => {
    const code = { ok: false, code: 'not-found', facts: { file: 'số 24.diemtin' } } as const;
    expect(sentenceFor(code, 'vi')).toBe('Không tìm thấy “số 24.diemtin”; hãy kiểm tra lại tên tệp và thư mục.');
    expect(sentenceFor(code, 'en')).toContain('“số 24.diemtin”');
  });

  it.each(Object.keys(vi) as (keyof typeof vi)[])(
    '%s: one Vietnamese sentence, NFC, no exclamation mark, the same facts as in English',
    (code) => {
      const sentence = vi[code](anyFact);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).not.toMatch(/!|hoá|tuỳ|undefined/u);
      expect(sentence).toMatch(/[.>]$/u);
      expect(factsIn(sentence)).toEqual(factsIn(en[code](anyFact)));
    },
  );
});

const factsIn = (sentence: string) => [...new Set(sentence.match(/<\w+>/gu))].sort();
