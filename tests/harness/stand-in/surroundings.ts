import type { DevTools } from '../devtools.ts';
import type { MainSetup, Told } from '../messages.ts';

/** What every part of the stand-in works with. */
export interface Surroundings {
  readonly devtools: DevTools;
  readonly setup: MainSetup;
  readonly tell: (told: Told) => void;
  /** Tells the test and throws: the main process may catch it, the test still fails. */
  readonly refuse: (message: string) => never;
}
