import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Settings } from '../../electron/contract/settings.ts';

/** Sizes in px: smallest, largest, and the usual one. */
export const paneLimits = {
  outline: { min: 220, max: 400, usual: 284 },
  pages: { min: 360, max: 900, usual: 556 },
  findings: { min: 140, max: 480, usual: 262 },
} as const;

/** Width of the folded outline. */
const railWidth = 48;

/** Below this window width the outline is a rail; below the other, editor and pages share one place. */
const narrowOutline = 1100;
const narrowPages = 1024;

/** Smallest width that the editor keeps beside the pages. */
const leastEditor = 480;

/** Sizes of the panes: kept for the user, fitted to the window. */
export function usePanes(settings: Settings, onSettings: (change: Partial<Settings>) => void) {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const [sizes, setSizes] = useState(settings.panes);
  const [findingsOpen, setFindingsOpen] = useState(false);
  const [collapsed, setCollapsed] = useState(false);
  const [tab, setTab] = useState<'editor' | 'pages'>('editor');
  useEffect(() => {
    if (sizes === settings.panes) return;
    const timer = setTimeout(() => onSettings({ panes: sizes }), 400);
    return () => clearTimeout(timer);
  }, [sizes, settings.panes, onSettings]);
  const outlineNarrow = collapsed || width < narrowOutline;
  const outline = outlineNarrow ? railWidth : (sizes.outline ?? usual(width, 248, paneLimits.outline.usual));
  const room = width - outline - leastEditor;
  const pages = Math.max(paneLimits.pages.min, Math.min(sizes.pages ?? usual(width, 460, paneLimits.pages.usual), room));
  return {
    outline,
    pages,
    findings: sizes.findings ?? usual(width, 214, paneLimits.findings.usual),
    outlineNarrow,
    isNarrow: width < narrowPages,
    tab,
    setTab,
    findingsOpen,
    toggleFindings: useCallback(() => setFindingsOpen((open) => !open), []),
    collapseOutline: useCallback(() => setCollapsed((folded) => !folded), []),
    setOutline: (size: number) => setSizes({ ...sizes, outline: size }),
    setPages: (size: number) => setSizes({ ...sizes, pages: size }),
    setFindings: (size: number) => setSizes({ ...sizes, findings: size }),
  };
}

/** The usual size in a window of 1440 px and in one of 1280. */
function usual(width: number, small: number, large: number): number {
  return width < 1400 ? small : large;
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
