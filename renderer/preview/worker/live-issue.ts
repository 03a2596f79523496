import { applyCommand } from '../../../core/issue/commands/apply-command.ts';
import type { Command } from '../../../core/issue/commands/command.ts';
import type { MediaName } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import { LayoutCache } from '../../../core/layout/layout-cache.ts';
import { layoutIssue } from '../../../core/layout/layout-issue.ts';
import type { PixelSize } from '../../../core/layout/setting.ts';
import type { Template } from '../../../core/layout/template/template.ts';
import type { PictureSizes } from './messages.ts';
import { share } from './share.ts';

/** The worker's own copy of the issue: follows the session command by command, and lays out what changed. */
export class LiveIssue {
  private readonly sizes: Map<string, PixelSize>;
  /** Pictures that a layout asked for and that had no size: what was set with them must be set anew once they have one. */
  private readonly missed = new Set<string>();
  private cache = new LayoutCache();

  constructor(
    private current: Issue,
    readonly template: Template,
    readonly faces: FaceSource,
    sizes: PictureSizes,
  ) {
    this.sizes = new Map(Object.entries(sizes));
  }

  get issue(): Issue {
    return this.current;
  }

  /** False = the command does not fit this copy: it must be replaced by the session's. */
  apply(command: Command): boolean {
    const applied = applyCommand(this.current, command);
    if (!applied.ok) return false;
    this.current = share(this.current, applied.issue);
    return true;
  }

  replace(issue: Issue): void {
    this.current = share(this.current, issue);
  }

  /** True = pages may look different now. Names are made from the pictures' content: a size, once known, never changes. */
  knowPictures(sizes: PictureSizes): boolean {
    let wasMissed = false;
    for (const [name, size] of Object.entries(sizes)) {
      this.sizes.set(name, size);
      wasMissed = this.missed.delete(name) || wasMissed;
    }
    if (wasMissed) this.cache = new LayoutCache();
    return wasMissed;
  }

  layOut(): Layout {
    return layoutIssue(this.current, this.template, this.faces, (media) => this.sizeOf(media), this.cache);
  }

  private sizeOf(media: MediaName): PixelSize | null {
    const size = this.sizes.get(media);
    if (size === undefined) this.missed.add(media);
    return size ?? null;
  }
}
