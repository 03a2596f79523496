import type { DesktopEvent } from './events.ts';
import type { AnswerOf, InputOf, MethodName } from './methods.ts';

export type DesktopMethods = {
  readonly [Name in MethodName]: (input: InputOf<Name>) => Promise<AnswerOf<Name>>;
};

/** All that the window can ask of its shell. Electron, the web shell and the tests' stand-in give the same. */
export interface DesktopApi extends DesktopMethods {
  /** Listens until the returned function is called. */
  readonly onEvent: (listener: (event: DesktopEvent) => void) => () => void;
}
