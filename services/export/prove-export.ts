import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import type { MediaName } from '../../core/issue/ids.ts';
import { type Difference, sayDifference } from '../../pdf/proof/difference.ts';
import type { ProofInput } from '../../pdf/proof/proof-input.ts';
import { provePdf } from '../../pdf/proof/prove-pdf.ts';
import type { PdfResources } from '../../pdf/resources.ts';
import { type Failure, failure } from '../messages/failure.ts';

/** Resources that remember what they gave: the proof looks for the same pictures in the file. */
export const withDigests = (
  resources: PdfResources,
): { readonly resources: PdfResources; readonly digest: ProofInput['digest'] } => {
  const digests = new Map<string, string>();
  const media = async (name: MediaName): Promise<Uint8Array> => {
    const bytes = await resources.media(name);
    digests.set(name, createHash('sha256').update(bytes).digest('hex'));
    return bytes;
  };
  return { resources: { ...resources, media }, digest: (name) => digests.get(name) ?? null };
};

/**
 * Reads a finished file back. One that differs from its pages is refused; it is kept beside the target for whoever looks into it,
 * under an ending that no viewer opens, with a list of all differences.
 */
export const proveExport = async (written: string, target: string, input: ProofInput): Promise<Failure | null> => {
  const differences = await provePdf(await readFile(written), input);
  if (differences.length === 0) return null;
  const kept = `${target}.loi`;
  const report = `${kept}.txt`;
  await copyFile(written, kept).catch(() => null);
  await writeFile(report, reportOf(differences), 'utf8').catch(() => null);
  return failure('pdf-differs', { file: target, count: differences.length, report });
};

function reportOf(differences: readonly Difference[]): string {
  return differences.map((one) => `${sayDifference(one, 'vi')}\n  ${sayDifference(one, 'en')}\n`).join('\n');
}
