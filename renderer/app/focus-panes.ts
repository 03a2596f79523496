/** The panes in their order, as marked in the page with `data-pane`. */
const order = ['outline', 'editor', 'pages', 'findings'] as const;

/** Puts the focus into a pane: where it last was there, else on its first control. */
export function focusPane(frame: HTMLElement | null, pane: (typeof order)[number]): void {
  const box = frame?.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
  if (!box) return;
  const wanted = pane === 'editor' ? '[role="textbox"][contenteditable], textarea, input' : '[tabindex="0"], button, input';
  (box.querySelector<HTMLElement>(wanted) ?? box).focus();
}

/** Goes on to the next pane that is there, or the one before. */
export function nextPane(frame: HTMLElement | null, by: 1 | -1): void {
  const there = order.filter((pane) => frame?.querySelector(`[data-pane="${pane}"]`));
  const active = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  const at = (there as readonly (string | undefined)[]).indexOf(active);
  const next = there[(at + by + there.length) % there.length];
  if (next) focusPane(frame, next);
}
