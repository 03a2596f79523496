import { readFileSync } from 'node:fs';
import { Face, type FaceSource } from '../../core/layout/fonts/face.ts';
import type { FaceMetrics } from '../../core/layout/fonts/face-metrics.ts';
import { parseTemplate } from '../../core/layout/template/parse-template.ts';
import type { Template } from '../../core/layout/template/template.ts';
import { haiphong as haiphongData } from '../../templates/haiphong/haiphong.ts';

const faces = new Map<string, Face>();

/** The app's own faces. */
export const testFaces: FaceSource = (id) => {
  const known = faces.get(id);
  if (known !== undefined) return known;
  const metrics: FaceMetrics = JSON.parse(readFileSync(`assets/fonts/${id}.metrics.json`, 'utf8'));
  const face = new Face(metrics);
  faces.set(id, face);
  return face;
};

export function checkedTemplate(data: unknown): Template {
  const parsed = parseTemplate(data);
  if (parsed.status !== 'ok') throw new Error(parsed.problems.join('\n'));
  return parsed.template;
}

export const haiphong: Template = checkedTemplate(haiphongData);
