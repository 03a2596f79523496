import * as v from 'valibot';
import { type MethodName, methods } from '../../electron/contract/methods.ts';
import { failure } from '../messages/failure.ts';
import type { Desktop } from './create-desktop.ts';
import { refused } from './refused.ts';

/** `input`: not what the method takes; `fault`: something unexpected, already logged, with an answer that says so. */
export type CallResult =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly reason: 'input' | 'fault'; readonly answer: unknown };

export const isMethodName = (name: string): name is MethodName => Object.hasOwn(methods, name);

/** Calls a method with input of unknown origin: checked first. Nothing is thrown. */
export const callMethod = async (desktop: Desktop, name: MethodName, input: unknown): Promise<CallResult> => {
  const parsed = v.safeParse(methods[name].input as v.GenericSchema<unknown, unknown>, input);
  if (!parsed.success) {
    const [first] = parsed.issues;
    const detail = `${name}: ${v.getDotPath(first) ?? ''} ${first.message}`;
    desktop.log.write(`bad call ${detail}`);
    return { ok: false, reason: 'input', answer: refused(failure('unexpected', { detail }), desktop.language()) };
  }
  try {
    const method = desktop.methods[name] as (checked: unknown) => Promise<unknown>;
    return { ok: true, answer: await method(parsed.output) };
  } catch (error) {
    desktop.log.fault(error);
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'fault', answer: refused(failure('unexpected', { detail }), desktop.language()) };
  }
};
