import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalWords } from './webshell-words.ts';

export type RefusalReason = keyof typeof refusalWords;

const statuses: Readonly<Record<RefusalReason, number>> = {
  wrongAddress: 400,
  badCall: 400,
  noSession: 401,
  foreignOrigin: 403,
  tokenUsed: 403,
  notFound: 404,
  wrongVerb: 405,
  tooLarge: 413,
  wrongType: 415,
  foreignHost: 421,
  fault: 500,
};

/** Answers a request that is not served: a page for a window, a plain sentence for a call. */
export const refuse = (request: IncomingMessage, response: ServerResponse, reason: RefusalReason): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isCall = request.method === 'POST';
  // What is left of a body is not worth reading: the connection ends with the answer.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(statuses[reason], { 'Content-Type': `text/${isCall ? 'plain' : 'html'}; charset=utf-8` });
  response.end(isCall ? refusalWords[reason] : page(refusalWords[reason]));
};

function page(sentence: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Điểm Tin</title><p>${sentence}</p></html>`;
}
