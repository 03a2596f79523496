import { useState } from 'react';
import { CompositionGuard } from './composition-guard.ts';

/** The guard against text that an input method sends twice, fed with the browser's events. */
export function useCompositionGuard() {
  const [guard] = useState(() => new CompositionGuard());
  const [ears] = useState(() => ({
    key: (_event: unknown) => guard.key(performance.now()),
    ended: ({ data }: CompositionEvent) => guard.ended(data, performance.now()),
    isEcho: (event: InputEvent) =>
      guard.isEcho({ type: event.inputType, text: event.data, replaced: replacedLetters(event) }, performance.now()),
  }));
  return ears;
}

function replacedLetters(event: InputEvent): number {
  const [range] = event.getTargetRanges();
  if (!range || range.startContainer !== range.endContainer) return 0;
  return range.endOffset - range.startOffset;
}
