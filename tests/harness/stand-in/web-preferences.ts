import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { WebPreferences } from 'electron';

const demanded = { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false } as const;

/** Preferences that leave a page's rights as they are. */
const harmless: readonly string[] = ['preload', 'spellcheck', 'devTools', 'backgroundThrottling', 'v8CacheOptions'];

/** What is wrong with a window's preferences; null = nothing. Electron's safe defaults are demanded in writing. */
export const faultOfPreferences = (preferences: WebPreferences | undefined): string | null => {
  if (!preferences) return 'a window without webPreferences';
  for (const [name, value] of Object.entries(demanded))
    if (preferences[name as keyof WebPreferences] !== value) return `insecure webPreferences: ${name} must be ${String(value)}`;
  for (const name of Object.keys(preferences))
    if (!(name in demanded) && !harmless.includes(name)) return `insecure or unknown webPreferences: ${name}`;
  const { preload } = preferences;
  if (preload === undefined || !isAbsolute(preload) || !existsSync(preload)) return `no preload script at ${preload}`;
  return null;
};
