import { EventEmitter } from 'node:events';

/** An emitter that refuses listeners for events that the stand-in knows nothing of: they would wait for ever. */
export class KnownEvents extends EventEmitter {
  constructor(
    private readonly owner: string,
    private readonly known: readonly string[],
    private readonly refuse: (message: string) => never,
  ) {
    super();
  }

  override on(event: string, listener: (...given: never[]) => void): this {
    return super.on(this.checked(event), listener as (...given: unknown[]) => void);
  }

  override once(event: string, listener: (...given: never[]) => void): this {
    return super.once(this.checked(event), listener as (...given: unknown[]) => void);
  }

  /** True = a listener prevented what follows. */
  emitPreventable(event: string, ...given: readonly unknown[]): boolean {
    return this.emitWith(event, {}, ...given);
  }

  /** The same, with more in the event. */
  emitWith(event: string, details: object, ...given: readonly unknown[]): boolean {
    let isPrevented = false;
    this.emit(event, { ...details, preventDefault: () => (isPrevented = true) }, ...given);
    return isPrevented;
  }

  private checked(event: string): string {
    return this.known.includes(event) ? event : this.refuse(`the stand-in never emits '${event}' of ${this.owner}`);
  }
}
