import { request } from 'node:http';

export interface EventReader {
  /** Data of the events so far. */
  readonly data: readonly string[];
  /** Another window works on. */
  readonly isTakenOver: () => boolean;
  readonly close: () => void;
}

/** Reads server-sent events as a window does, once: without coming back. */
export const readEvents = (
  port: number,
  cookie: string,
  onData: (data: string) => void = () => {},
  onTakenOver: () => void = () => {},
): Promise<EventReader> =>
  new Promise((resolve, reject) => {
    const data: string[] = [];
    let isTakenOver = false;
    const take = (text: string): void => {
      const lines = text.split('\n');
      const line = lines.find((candidate) => candidate.startsWith('data: '));
      if (line === undefined) return;
      if (lines.includes('event: taken-over')) {
        isTakenOver = true;
        onTakenOver();
        return;
      }
      data.push(line.slice('data: '.length));
      onData(line.slice('data: '.length));
    };
    const sent = request({ host: '127.0.0.1', port, path: '/events', headers: { cookie }, agent: false }, (response) => {
      let rest = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const events = (rest + chunk).split('\n\n');
        rest = events.pop() ?? '';
        events.forEach(take);
      });
      response.on('error', () => {});
      resolve({ data, isTakenOver: () => isTakenOver, close: () => sent.destroy() });
    });
    sent.on('error', reject);
    sent.end();
  });
