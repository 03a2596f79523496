import { mkdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import * as v from 'valibot';
import { type Registry, registrySchema } from '../../core/preflight/registry/registry.ts';
import { registryFromCsv, registryToCsv } from '../../core/preflight/registry/registry-csv.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { readText } from '../files/read-text.ts';
import { writeWhole } from '../files/write-atomically.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { question } from './issues.ts';
import { cancelled, refused } from './refused.ts';

type RegistryMethods = Pick<DesktopMethods, 'readRegistry' | 'saveRegistry' | 'importRegistry' | 'exportRegistry'>;

/** The lists of the office, in a file of the program's own; as tables they go to other computers. */
export const registryMethods = (parts: DesktopParts): RegistryMethods => {
  const { setup, settings, known } = parts;
  const language = () => settings.get().language;
  const file = registryFile(setup.userFolder);
  return {
    readRegistry: () => readRegistry(setup.userFolder),
    saveRegistry: async ({ registry }) => {
      await mkdir(dirname(file), { recursive: true });
      const written = await writeWhole(file, JSON.stringify(registry, null, 1));
      return written.ok ? written : refused(written, language());
    },
    importRegistry: async () => {
      const chosen = (await setup.ui.chooseToOpen(question(parts, 'open-table', ['csv', 'txt'])))?.[0];
      if (chosen === undefined) return cancelled;
      const read = await readText(chosen);
      if (!read.ok) return refused(read, language());
      const registry = registryFromCsv(read.text);
      return registry === null ? refused(failure('not-a-registry', { file: chosen }), language()) : { ok: true, registry };
    },
    exportRegistry: async ({ registry }) => {
      const fileName = 'danh-sach-diem-tin.csv';
      const chosen = await setup.ui.chooseToSave({ ...question(parts, 'save-table', ['csv']), fileName });
      if (chosen === null) return cancelled;
      const path = extname(chosen) === '.csv' ? chosen : `${chosen}.csv`;
      // Excel takes a file without the mark for an old encoding.
      const written = await writeWhole(path, `\ufeff${registryToCsv(registry)}`);
      if (!written.ok) return refused(written, language());
      known.add(path);
      return { ok: true, path };
    },
  };
};

const registryFile = (userFolder: string): string => join(userFolder, 'registry.json');

/** The office's lists; a damaged or missing file counts as the usual ones, and so does a list that the file of an earlier version lacks. */
export const readRegistry = async (userFolder: string): Promise<Registry> => {
  try {
    const parsed = v.safeParse(registrySchema, {
      ...usualRegistry,
      ...JSON.parse(await readFile(registryFile(userFolder), 'utf8')),
    });
    return parsed.success ? parsed.output : usualRegistry;
  } catch {
    return usualRegistry;
  }
};
