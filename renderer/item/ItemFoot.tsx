import { ChevronDown } from 'lucide-react';
import { wordsInItem } from '../../core/issue/count-words.ts';
import type { Item } from '../../core/issue/item.ts';
import type { DocumentSession } from '../app/document-session.ts';
import type { CopyFit } from '../preview/layout-summary.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';
import { FitMeter } from './FitMeter.tsx';

/** A picture variant of the template, as far as choosing one goes. */
export interface VariantChoice {
  readonly id: string;
  readonly name: string;
  /** How many pictures it shows. */
  readonly pictures: number;
}

export interface ItemFootProps {
  readonly session: DocumentSession;
  readonly item: Item;
  readonly fit: CopyFit | null;
  readonly variants: readonly VariantChoice[];
  readonly language: string;
}

/** The line below an item: does it fit its page, how long is it, which layout. */
export function ItemFoot({ session, item, fit, variants, language }: ItemFootProps) {
  const words = useWords(itemWords);
  const choices = choicesFor(item, variants, words.automatic);
  const chosen = choices.find(({ id }) => id === item.variant);
  return (
    <div className="pane-foot">
      {fit && <FitMeter fit={fit} />}
      <div className="pane-foot-end">
        <span>{words.words(wordsInItem(item).toLocaleString(language))}</span>
        <MenuButton
          label={words.variants}
          small
          align="right"
          entries={choices.map(({ id, name, pictures }) => ({
            label: name,
            icon: <VariantThumbnail pictures={pictures} id={id} />,
            checked: id === item.variant,
            run: () => session.edit({ type: 'setItemField', item: item.id, field: 'variant', value: id, undo: 'now' }),
          }))}
        >
          {words.variant(chosen?.name ?? item.variant)}
          <ChevronDown size={14} aria-hidden="true" />
        </MenuButton>
      </div>
    </div>
  );
}

/** Automatic, and the variants that have room for no more pictures than the item has; each name once. */
function choicesFor(item: Item, variants: readonly VariantChoice[], automatic: string): readonly VariantChoice[] {
  const fitting = variants.filter(
    ({ id, pictures }, index) =>
      (pictures <= item.pictures.length || id === item.variant) && variants.findIndex((other) => other.id === id) === index,
  );
  return [{ id: 'auto', name: automatic, pictures: -1 }, ...fitting];
}

/** A little drawing of a variant: grey pictures, lines of text. */
function VariantThumbnail({ pictures, id }: { readonly pictures: number; readonly id: string }) {
  const count = Math.max(0, pictures);
  const isBeside = id === 'A' || id === 'E';
  const width = count === 0 ? 0 : isBeside ? 12 : 28 / count - 1;
  return (
    <svg className="item-variant" width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole
        <rect key={index} x={2 + index * (width + 1)} y="2" width={width} height="10" rx="1" className="item-variant-picture" />
      ))}
      {[4, 8, 12, 16, 20].map((y) => (
        <line
          key={y}
          x1={isBeside && y < 13 ? 17 : 2}
          x2="30"
          y1={y}
          y2={y}
          className="item-variant-line"
          visibility={count > 0 && !isBeside && y < 14 ? 'hidden' : 'visible'}
        />
      ))}
    </svg>
  );
}
