import type { MenuItemConstructorOptions } from 'electron';

type Template = readonly MenuItemConstructorOptions[];

/** Electron's menu: its lines can be chosen by their ids. */
export class MenuStandIn {
  private shown: Template = [];

  readonly buildFromTemplate = (template: Template): Template => template;

  readonly setApplicationMenu = (menu: Template | null): void => {
    this.shown = menu ?? [];
  };

  choose(id: string): void {
    const item = allOf(this.shown).find((candidate) => candidate.id === id);
    if (!item?.click) throw new Error(`the menu has no line '${id}'`);
    (item.click as () => void)();
  }
}

function allOf(template: Template): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allOf(item.submenu) : [])]);
}
