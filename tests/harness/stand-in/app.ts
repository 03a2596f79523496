import { KnownEvents } from './known-events.ts';
import type { Surroundings } from './surroundings.ts';

const events = [
  'second-instance',
  'open-file',
  'activate',
  'before-quit',
  'will-quit',
  'window-all-closed',
  'web-contents-created',
  'render-process-gone',
  'child-process-gone',
];

/** Electron's app: the life of the program. */
export class AppStandIn extends KnownEvents {
  private isReadyNow = false;
  private readonly readiness: Promise<void>;
  private markReady: () => void = () => {};
  private isQuitting = false;
  readonly isPackaged = false;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly closeWindows: () => boolean,
    private readonly exit: () => void,
  ) {
    super('app', events, surroundings.refuse);
    this.readiness = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  start(): void {
    this.isReadyNow = true;
    this.markReady();
  }

  whenReady = (): Promise<void> => this.readiness;
  isReady = (): boolean => this.isReadyNow;
  setName(): void {}
  setAppUserModelId(): void {}
  requestSingleInstanceLock = (): boolean => true;

  getPath(name: string): string {
    const { setup, refuse } = this.surroundings;
    if (name === 'userData') return setup.userFolder;
    return name === 'documents' ? setup.documentsFolder : refuse(`the stand-in has no folder '${name}'`);
  }

  /** Closes the windows first; one that stays keeps the program. */
  quit(): void {
    this.isQuitting = true;
    if (this.emitPreventable('before-quit') || !this.closeWindows()) {
      this.isQuitting = false;
      return;
    }
    this.emitPreventable('will-quit');
    this.exit();
  }

  allClosed(): void {
    if (!this.isQuitting && !this.emit('window-all-closed')) this.quit();
  }
}
