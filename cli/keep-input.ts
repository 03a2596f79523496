import { isSameFile } from '../services/files/same-file.ts';
import { type Failure, failure } from '../services/messages/failure.ts';

/** The failure of a command that would write over what it reads; null when it does not. */
export const overwritten = async (output: string, inputs: readonly string[]): Promise<Failure | null> => {
  for (const input of inputs) if (await isSameFile(output, input)) return failure('target-is-input', { file: output });
  return null;
};
