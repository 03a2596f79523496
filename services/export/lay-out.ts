import type { Issue } from '../../core/issue/issue.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { LayoutCache } from '../../core/layout/layout-cache.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import type { Template } from '../../core/layout/template/template.ts';
import type { PdfResources } from '../../pdf/resources.ts';
import { faceOf, fontFile } from '../fonts/font-library.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Failure } from '../messages/failure.ts';
import { loadTemplate } from '../templates/load-template.ts';

/** Finished pages and all that painting them needs. */
export interface LaidOut {
  readonly ok: true;
  readonly layout: Layout;
  readonly resources: PdfResources;
}

/** Lays an issue out with its template, the project's fonts and its own pictures. */
export const layOut = async (issue: Issue, media: MediaStore): Promise<LaidOut | Failure> => {
  const loaded = await loadTemplate(issue.template);
  if (!loaded.ok) return loaded;
  const { template } = loaded;
  return {
    ok: true,
    layout: layoutIssue(issue, template, faceOf, (name) => media.size(name), cacheFor(media, template)),
    resources: {
      fontFile,
      face: faceOf,
      media: (name) => media.read(name),
      color: (id) => {
        const color = template.palette[id];
        if (!color) throw new Error(`no colour ${id} in template ${template.id}`);
        return color;
      },
    },
  };
};

/** One cache for each template and set of pictures: laying the same issue out again costs what has changed. A store's pictures never change. */
const caches = new WeakMap<MediaStore, WeakMap<Template, LayoutCache>>();

function cacheFor(media: MediaStore, template: Template): LayoutCache {
  const ofMedia = caches.get(media) ?? new WeakMap<Template, LayoutCache>();
  const cache = ofMedia.get(template) ?? new LayoutCache();
  caches.set(media, ofMedia.set(template, cache));
  return cache;
}
