import { readFileSync } from 'node:fs';
import { Face, type FaceSource } from '../../core/layout/fonts/face.ts';
import type { FaceMetrics } from '../../core/layout/fonts/face-metrics.ts';
import type { FaceId } from '../../core/layout/frames/geometry.ts';
import { projectFile } from '../project-root.ts';

const faces = new Map<FaceId, Face>();

/** A face ready for measuring; its metrics are read when it is first asked for. Throws for a face that the project does not have. */
export const faceOf: FaceSource = (face) => {
  const known = faces.get(face) ?? new Face(readMetrics(face));
  faces.set(face, known);
  return known;
};

/** Bytes of the face's TTF. */
export const fontFile = (face: FaceId): Uint8Array => readFileSync(fontPath(faceOf(face).metrics.file));

function readMetrics(face: FaceId): FaceMetrics {
  if (!/^[\w-]+$/u.test(face)) throw new Error(`no face name: ${face}`);
  return JSON.parse(readFileSync(fontPath(`${face}.metrics.json`), 'utf8')) as FaceMetrics;
}

function fontPath(file: string): string {
  return projectFile('assets', 'fonts', file);
}
