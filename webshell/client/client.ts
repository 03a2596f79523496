import { clientWords } from './client-words.ts';
import { connectDesktop } from './connect-desktop.ts';

/** ms that a closing page stays for what it sent last, so that it leaves this computer's network stack: a long text goes with the page otherwise. */
const lastWords = 150;

const { api, announceClosing } = connectDesktop({
  post: async (path, { type, body }, outlivesPage) => {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body, keepalive: outlivesPage });
    return {
      status: response.status,
      type: response.headers.get('Content-Type') ?? '',
      body: new Uint8Array(await response.arrayBuffer()),
    };
  },
  listen: (onData, onTakenOver) => {
    const events = new EventSource('/events');
    events.addEventListener('message', ({ data }) => onData(data));
    events.addEventListener('taken-over', () => {
      events.close();
      onTakenOver();
    });
  },
  leave: () => {
    window.close();
    // Where a browser does not let a page close its window, it says why nothing goes on in it.
    document.body.textContent = clientWords.takenOver;
  },
});

Object.defineProperty(window, 'diemTin', { value: api });

// Nothing asks whether to close: what is not saved is sent instead, at the earlier of the two moments that come.
window.addEventListener('beforeunload', sayGoodbye);
window.addEventListener('pagehide', sayGoodbye);

function sayGoodbye(): void {
  if (announceClosing() === 0) return;
  const end = performance.now() + lastWords;
  while (performance.now() < end);
}
