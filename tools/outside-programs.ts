import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** A program that some tests use beside the app's own code, and the Debian packages (with spaces between) that hold it. */
export interface OutsideProgram {
  readonly program: string;
  readonly debianPackage: string;
  readonly usedFor: string;
}

export const outsidePrograms: readonly OutsideProgram[] = [
  { program: 'pdftotext', debianPackage: 'poppler-utils', usedFor: 'text as another program copies it' },
  { program: 'pdftoppm', debianPackage: 'poppler-utils', usedFor: 'pages as another program paints them' },
  { program: 'qpdf', debianPackage: 'qpdf', usedFor: 'syntax of the files' },
  { program: 'gs', debianPackage: 'ghostscript', usedFor: 'ink on the plates of the print edition' },
  { program: 'soffice', debianPackage: 'libreoffice-writer-nogui', usedFor: 'the Word document as another program reads it' },
  { program: 'chromium', debianPackage: 'chromium', usedFor: 'the window in an installed browser' },
  { program: 'Xvfb', debianPackage: 'xvfb', usedFor: 'typing with a real input method' },
  { program: 'dbus-run-session', debianPackage: 'dbus', usedFor: 'typing with a real input method' },
  { program: 'gsettings', debianPackage: 'libglib2.0-bin', usedFor: 'typing with a real input method' },
  // Its own file and what ties it to a browser's window and keeps its settings; the bare engine is of no use.
  {
    program: '/usr/libexec/ibus-engine-unikey',
    debianPackage: 'ibus ibus-unikey ibus-gtk3 dconf-gsettings-backend',
    usedFor: 'typing with a real input method',
  },
  { program: 'xdotool', debianPackage: 'xdotool', usedFor: 'typing with a real input method' },
];

const isThere = ({ program }: OutsideProgram): boolean => spawnSync('which', [program]).status === 0;

/** Installs what is missing where that can be done without asking (Debian, as root); returns what is still missing. */
export function provideOutsidePrograms(): readonly OutsideProgram[] {
  const missing = outsidePrograms.filter((entry) => !isThere(entry));
  if (missing.length === 0 || !canInstall()) return missing;
  const packages = [...new Set(missing.flatMap((entry) => entry.debianPackage.split(' ')))];
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return outsidePrograms.filter((entry) => !isThere(entry));
}

const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
