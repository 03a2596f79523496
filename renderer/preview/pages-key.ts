import type { KeyboardEvent } from 'react';

export type PagesKey = 'fit' | { readonly zoom: boolean; readonly direction: 1 | -1 };

/** What a key does among the pages; null = nothing, or a word is being composed. */
export function pagesKey(event: KeyboardEvent): PagesKey | null {
  if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return null;
  switch (event.key) {
    case '+':
    case '=':
      return { zoom: true, direction: 1 };
    case '-':
      return { zoom: true, direction: -1 };
    case '0':
      return 'fit';
    case 'PageDown':
      return { zoom: false, direction: 1 };
    case 'PageUp':
      return { zoom: false, direction: -1 };
    default:
      return null;
  }
}
