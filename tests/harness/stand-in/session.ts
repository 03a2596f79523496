import { strict } from '../strict.ts';
import type { Surroundings } from './surroundings.ts';

type RequestHandler = (contents: null, permission: string, answer: (isGranted: boolean) => void) => void;
type CheckHandler = (contents: null, permission: string) => boolean;

/** Names of permissions: Electron's, and Chromium's own. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
] as const;

/** Electron's default session: what the app answers to questions for permissions, the browser answers its pages. Unasked, Electron grants. */
export class SessionStandIn {
  private onRequest: RequestHandler = (_contents, _permission, answer) => answer(true);
  private onCheck: CheckHandler = () => true;

  constructor(private readonly surroundings: Surroundings) {}

  readonly defaultSession = strict('session.defaultSession', {
    setPermissionRequestHandler: (handler: RequestHandler): void => {
      this.onRequest = handler;
    },
    setPermissionCheckHandler: (handler: CheckHandler): void => {
      this.onCheck = handler;
    },
  });

  /** Hands the answers over to the browser. */
  async settled(): Promise<void> {
    for (const [name, chromiumName] of permissions) {
      const setting = this.isGranted(name) ? 'granted' : 'denied';
      await this.surroundings.devtools.send('Browser.setPermission', { permission: { name: chromiumName }, setting });
    }
  }

  private isGranted(permission: string): boolean {
    let isGranted = false;
    this.onRequest(null, permission, (answer) => {
      isGranted = answer;
    });
    return isGranted || this.onCheck(null, permission);
  }
}
