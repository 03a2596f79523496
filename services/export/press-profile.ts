import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PressProfile } from '../../pdf/edition.ts';
import { pressProfileName } from '../../pdf/press/profile-name.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { projectFile } from '../project-root.ts';

/** MB; the largest profiles that printers hand out have 3. */
const fileLimit = 20;

/**
 * Percent of the four inks together that coated paper takes in sheet-fed offset; the shipped profile was made for it. A printer may allow
 * more or, on uncoated paper, less.
 */
export const usualInkLimit = 300;

/**
 * The profile that comes with the program: sheet-fed offset on coated paper. For whoever has no other: `assets/icc/README.md`.
 */
export const shippedPressProfile = (): PressProfile => ({
  condition: 'FOGRA39',
  name: 'FOGRA39L Coated',
  bytes: readFileSync(projectFile('assets', 'icc', 'FOGRA39L_coated.icc')),
});

/** Reads the profile that a printer handed out. Refuses whatever is no output profile in CMYK. */
export const readPressProfile = async (
  file: string,
): Promise<{ readonly ok: true; readonly profile: PressProfile } | Failure> => {
  const read = await readBytes(file, fileLimit);
  if (!read.ok) return read;
  const name = pressProfileName(read.bytes);
  if (name === null) return failure('not-a-press-profile', { file });
  return { ok: true, profile: { condition: null, name: name === '' ? basename(file) : name, bytes: read.bytes } };
};
