import { assertNever } from '../../text/assert-never.ts';
import type { Issue } from '../issue.ts';
import { applyToIssue } from './apply-to-issue.ts';
import { applyToItems } from './apply-to-items.ts';
import { applyToPictures } from './apply-to-pictures.ts';
import { applyToSections } from './apply-to-sections.ts';
import type { Batch, Command } from './command.ts';
import type { Applied } from './refusal.ts';
import { replacementsIn } from './replace-text.ts';

/**
 * Applies one edit and says how to take it back. Pure: the issue that comes in stays as it is.
 * A valid issue stays valid; what would break it is refused. The command itself must have come through `parseCommand` or the type checker.
 */
export const applyCommand = (issue: Issue, command: Command): Applied => {
  switch (command.type) {
    case 'setIssueField':
    case 'setMastheadField':
      return applyToIssue(issue, command);
    case 'addSection':
    case 'removeSection':
    case 'moveSection':
    case 'setSectionField':
    case 'setBlocks':
    case 'sortItemsByDate':
    case 'reorderItems':
      return applyToSections(issue, command);
    case 'addItem':
    case 'removeItem':
    case 'moveItem':
    case 'setItemField':
    case 'replaceBody':
      return applyToItems(issue, command);
    case 'addPicture':
    case 'addCoverPicture':
    case 'removePicture':
    case 'movePicture':
    case 'setPictureField':
      return applyToPictures(issue, command);
    case 'replaceText': {
      const replaced = replacementsIn(issue, command);
      return 'ok' in replaced ? replaced : applyBatch(issue, { type: 'batch', commands: replaced });
    }
    case 'batch':
      return applyBatch(issue, command);
    default:
      return assertNever(command);
  }
};

function applyBatch(issue: Issue, batch: Batch): Applied {
  let current = issue;
  const inverses: Command[] = [];
  for (const command of batch.commands) {
    const applied = applyCommand(current, command);
    if (!applied.ok) return applied;
    current = applied.issue;
    inverses.unshift(applied.inverse);
  }
  return { ok: true, issue: current, inverse: { ...batch, commands: inverses } };
}
