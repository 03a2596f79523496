import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Packed, pack, unpack } from '../../webshell/wire.ts';

describe('wire', () => {
  it('brings back every JSON value, with and without bytes, and whatever looks like a mark', async () => {
    const key = fc.oneof(fc.constantFrom('$bytes', '$plain', '__proto__', 'constructor'), fc.string());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array({ maxLength: 20 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (sent) => {
        expect(await travel(pack(sent))).toEqual(sent);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves plain data plain JSON', () => {
    const packed = pack({ headline: 'Hải Phòng', items: [1, null, true] });
    expect(packed).toEqual({ type: 'application/json', body: '{"headline":"Hải Phòng","items":[1,null,true]}' });
  });

  it('sends bytes as they are', () => {
    const packed = pack({ bytes: new Uint8Array(1_000_000) });
    expect(packed.type).toBe('application/octet-stream');
    expect((packed.body as Blob).size).toBeLessThan(1_000_100);
  });

  it('takes a view of a larger buffer for what it shows', async () => {
    const buffer = new Uint8Array([1, 2, 3, 4, 5]);
    expect(await travel(pack([buffer.subarray(1, 3), buffer.subarray(4)]))).toEqual([
      new Uint8Array([2, 3]),
      new Uint8Array([5]),
    ]);
  });

  it.each([
    ['no beginning', [0, 0]],
    ['text longer than the block', [0, 0, 0, 9, 0x7b, 0x7d]],
    ['no JSON', [0, 0, 0, 2, 0x7b, 0x7b]],
    ['a mark without its bytes', blockOf('{"$bytes":[0,1]}')],
    ['a mark before the bytes', blockOf('{"$bytes":[-1,1]}')],
    ['a mark of words', blockOf('{"$bytes":"abc"}')],
    ['a wrapped text', blockOf('{"$plain":"abc"}')],
    ['text that is no UTF-8', [0, 0, 0, 3, 0x22, 0xff, 0x22]],
  ])('refuses a block with %s', (_, bytes) => {
    expect(() => unpack('application/octet-stream', new Uint8Array(bytes))).toThrow();
  });
});

function blockOf(text: string): number[] {
  return [0, 0, 0, text.length, ...new TextEncoder().encode(text)];
}

async function travel({ type, body }: Packed): Promise<unknown> {
  return unpack(type, new Uint8Array(await new Blob([body]).arrayBuffer()));
}
