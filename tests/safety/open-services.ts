import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { createDesktop, type Desktop } from '../../services/desktop/create-desktop.ts';
import { randomIds } from '../../services/random-ids.ts';

/** The services with nobody in front of them. */
export const openServices = (userFolder: string, documentsFolder: string): Desktop =>
  createDesktop({
    ui: {
      chooseToOpen: async () => null,
      chooseToSave: async () => null,
      openPath: async () => true,
      showInFolder: async () => true,
      openLink: async () => true,
      emit: () => {},
    },
    shell: 'web',
    userFolder,
    documentsFolder,
    exportWorker: null,
    startFile: null,
    now: () => new Date(),
    ids: randomIds,
  });

export const itemsOf = ({ sections }: Issue): readonly Item[] =>
  sections.flatMap((section) => (section.form === 'items' ? section.items : []));
