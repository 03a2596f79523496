/** Chromium takes no new schemes from outside: `app://host/` is shown to it as `https://host.invalid/`, a secure origin like Electron's. */
const ending = '.invalid';

export const toBrowser = (address: string): string => address.replace(/^app:\/\/([^/]*)/u, `https://$1${ending}`);

export const fromBrowser = (address: string): string => address.replace(/^https:\/\/([^/]*)\.invalid(?=\/|$)/u, 'app://$1');

export const isOfApp = (address: string): boolean => fromBrowser(address).startsWith('app://');
