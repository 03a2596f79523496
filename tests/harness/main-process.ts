import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { type MainSetup, type NumberedRequest, type Request, setupVariable, type Told } from './messages.ts';

/** ms that the program has to show its window, and to end after it: its page may take 5 s to save. */
const patience = 15_000;

interface Asked {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** The process that runs the main bundle with the stand-in, seen from a test. */
export class MainProcess {
  readonly opened: string[] = [];
  /** Settles when the window is to be seen, or cannot be any more. */
  readonly shown: Promise<void>;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private readonly asked = new Map<number, Asked>();
  private written = '';
  private asks = 0;
  private markShown: () => void = () => {};
  private markFaulty: () => void = () => {};

  constructor(
    setup: MainSetup,
    given: readonly string[],
    private readonly faults: string[],
  ) {
    this.child = fork(resolve('tests', 'harness', 'run-main.ts'), [...given], {
      // The switch is for Node 20; later ones have WebSocket without it.
      execArgv: ['--experimental-websocket', '--no-warnings', '--import', 'tsx'],
      env: { ...process.env, [setupVariable]: JSON.stringify(setup) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child.stdout?.on('data', (text: Buffer) => this.note(text));
    this.child.stderr?.on('data', (text: Buffer) => this.note(text));
    this.child.on('message', (told: Told) => this.hear(told));
    this.ended = new Promise((done) => this.child.once('exit', () => done()));
    this.shown = this.untilShown();
    this.shown.catch(() => null);
  }

  readonly log = (): string => this.written;

  ask(request: Request): Promise<void> {
    this.asks += 1;
    const number = this.asks;
    const message: NumberedRequest = { number, request };
    this.child.send(message);
    return new Promise((resolve, reject) => this.asked.set(number, { resolve, reject }));
  }

  /** As the user closes it; resolves when the program has ended. */
  async closeWindow(): Promise<void> {
    if (this.child.exitCode === null) {
      // The program may end before it can say that it has heard.
      this.ask({ type: 'close-window' }).catch(() => null);
      const inTime = await Promise.race([this.ended.then(() => true), later(patience)]);
      if (!inTime) {
        await this.kill();
        throw new Error(`the program does not end\n${this.written}`);
      }
    }
  }

  async kill(): Promise<void> {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    await this.ended;
  }

  private async untilShown(): Promise<void> {
    const shown = new Promise<void>((done) => {
      this.markShown = done;
    }).then(() => null);
    const faulty = new Promise<void>((done) => {
      this.markFaulty = done;
    }).then(() => 'the program does what it must not');
    const ended = this.ended.then(() => 'the program ended without a window');
    const late = later(patience).then(() => 'the program shows no window');
    const failure = await Promise.race([shown, faulty, ended, late]);
    if (failure !== null) throw new Error([failure, ...this.faults, this.written].join('\n'));
  }

  private hear(told: Told): void {
    switch (told.type) {
      case 'shown':
        this.markShown();
        return;
      case 'opened':
        this.opened.push(told.target);
        return;
      case 'fault':
        this.faults.push(told.message);
        this.markFaulty();
        return;
      case 'done': {
        const asked = this.asked.get(told.number);
        this.asked.delete(told.number);
        if (told.error === null) asked?.resolve();
        else asked?.reject(new Error(told.error));
        return;
      }
    }
  }

  private note(text: Buffer): void {
    this.written += text.toString();
  }
}

function later(ms: number): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), ms).unref());
}
