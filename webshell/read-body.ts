import type { IncomingMessage } from 'node:http';
import { unpack, type WireType } from './wire.ts';

/** Bytes of a body: a picture of 100 MB, or an issue's text. */
const largest: Readonly<Record<WireType, number>> = {
  'application/octet-stream': 101 * 1024 * 1024,
  'application/json': 32 * 1024 * 1024,
};

export type ReadBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: 'wrongType' | 'tooLarge' | 'badCall' };

/** Reads what a request brings. Only types that no page of another origin can send without asking first. */
export const readBody = async (request: IncomingMessage): Promise<ReadBody> => {
  const type = wireType(request.headers['content-type']);
  if (type === null) return { ok: false, reason: 'wrongType' };
  const body = await bytesOf(request, largest[type]);
  if (body === 'too-large') return { ok: false, reason: 'tooLarge' };
  // Cut off half-way: nobody waits for an answer, and half a body is never acted on.
  if (body === 'broken') return { ok: false, reason: 'badCall' };
  try {
    return { ok: true, value: unpack(type, body) };
  } catch {
    return { ok: false, reason: 'badCall' };
  }
};

function wireType(line: string | undefined): WireType | null {
  const [type = ''] = (line ?? '').split(';');
  const trimmed = type.trim().toLowerCase();
  return trimmed === 'application/json' || trimmed === 'application/octet-stream' ? trimmed : null;
}

async function bytesOf(request: IncomingMessage, limit: number): Promise<Uint8Array | 'too-large' | 'broken'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > limit) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'broken';
  }
  return request.complete ? Buffer.concat(chunks) : 'broken';
}
