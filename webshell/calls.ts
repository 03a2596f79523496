import type { IncomingMessage, ServerResponse } from 'node:http';
import { type MethodName, methods } from '../electron/contract/methods.ts';
import { readBody } from './read-body.ts';
import type { RefusalReason } from './refusal.ts';
import type { ServedDesktop } from './served-desktop.ts';
import { pack } from './wire.ts';

/** Serves `POST /call/<name>`: reads the body, calls, answers packed. */
export const serveCall = async (
  desktop: ServedDesktop,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RefusalReason | null> => {
  if (!isMethodName(name)) return 'notFound';
  const input = await readBody(request);
  if (!input.ok) return input.reason;
  const result = await desktop.call(name, input.value);
  if (!result.ok) return result.reason === 'input' ? 'badCall' : 'fault';
  await answer(response, result.answer);
  return null;
};

function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/** `{answer}`, the answer left out when there is none. */
async function answer(response: ServerResponse, value: unknown): Promise<void> {
  const packed = pack({ answer: value });
  const body = typeof packed.body === 'string' ? packed.body : Buffer.from(await packed.body.arrayBuffer());
  response.writeHead(200, { 'Content-Type': packed.type });
  response.end(body);
}
