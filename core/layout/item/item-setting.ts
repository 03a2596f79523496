import type { ItemMatter } from '../paginate/paginate-items.ts';
import type { ItemGalley } from './set-item.ts';

/** An item set both ways: as wanted, and with pictures as low as they may be. */
export interface ItemSetting {
  readonly normal: ItemGalley;
  readonly tight: ItemGalley;
  readonly matter: ItemMatter;
}
