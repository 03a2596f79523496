import type { Galley } from '../galley/galley.ts';
import type { ItemMatter } from '../paginate/paginate-items.ts';
import type { ItemNodes } from './set-item.ts';

/** An item set both ways: as wanted, and with pictures as low as they may be. */
export interface ItemSetting {
  readonly nodes: ItemNodes;
  readonly normal: Galley;
  /** Set when first asked for. */
  tight(): Galley;
  readonly matter: ItemMatter;
}
