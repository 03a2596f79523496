import { parseTemplate } from '../../core/layout/template/parse-template.ts';
import type { Template } from '../../core/layout/template/template.ts';
import type { OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { ExportRunner } from '../export/export-runner.ts';
import { LiveLayout } from '../preview/live-layout.ts';
import { AutoSave } from './auto-save.ts';
import type { Current } from './current.ts';
import { DocumentSession } from './document-session.ts';

/** An open issue with all that works on it. */
export interface OpenIssue {
  readonly session: DocumentSession;
  readonly live: LiveLayout;
  readonly autoSave: AutoSave;
  readonly exports: ExportRunner;
  readonly template: Template;
  readonly file: string;
  /** What the shell said when it opened it. */
  readonly opened: Pick<OpenDocument, 'damage' | 'leftWork'>;
}

/** Starts the work on an issue that the shell has opened, at a place in it. Throws when the program's own template is broken. */
export const openIssue = async (api: DesktopApi, opened: OpenDocument, place = firstPlace(opened)): Promise<OpenIssue> => {
  const data = await api.readTemplate({ id: opened.issue.template });
  const parsed = parseTemplate(data);
  if (parsed.status !== 'ok') throw new Error(`template ${opened.issue.template}: ${parsed.problems.join('; ')}`);
  const session = new DocumentSession(opened, place);
  return {
    session,
    live: new LiveLayout(api, session, data),
    autoSave: new AutoSave(api, session, new Date().toISOString()),
    exports: new ExportRunner(api),
    template: parsed.template,
    file: opened.file,
    opened,
  };
};

/** Saves what is left, then lets go of the issue. False = the last change could not be saved: it stays open. */
export const closeIssue = async (api: DesktopApi, open: OpenIssue): Promise<boolean> => {
  if (!(await open.autoSave.close())) return false;
  open.live.dispose();
  open.exports.dispose();
  await api.closeIssue({ document: open.session.document });
  return true;
};

/** The first item, or the cover of an issue that has none. */
function firstPlace({ issue }: OpenDocument): Current {
  for (const section of issue.sections) {
    const first = section.form === 'items' ? section.items[0] : undefined;
    if (first) return { kind: 'item', item: first.id };
  }
  return { kind: 'cover' };
}
