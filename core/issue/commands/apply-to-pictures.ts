import { assertNever } from '../../text/assert-never.ts';
import type { ItemId } from '../ids.ts';
import { type Issue, idsInIssue } from '../issue.ts';
import { insertAt, removeAt } from '../list-edits.ts';
import type { Picture } from '../picture.ts';
import { picturesInIssue } from '../pictures-in-issue.ts';
import type { AddCoverPicture, AddPicture, MovePicture, RemovePicture, SetPictureField } from './command.ts';
import { findRow, findRowOfPicture } from './find.ts';
import { mapPicture } from './map-picture.ts';
import { type Applied, type Refusal, refuse } from './refusal.ts';

type PictureCommand = AddPicture | AddCoverPicture | RemovePicture | MovePicture | SetPictureField;

/** Edits of the rows of pictures (cover, items) and of one picture's own fields. */
export const applyToPictures = (issue: Issue, command: PictureCommand): Applied => {
  switch (command.type) {
    case 'addPicture':
      return addPicture(issue, command.item, command);
    case 'addCoverPicture':
      return addPicture(issue, null, command);
    case 'removePicture':
      return removePicture(issue, command);
    case 'movePicture':
      return movePicture(issue, command);
    case 'setPictureField':
      return setPictureField(issue, command);
    default:
      return assertNever(command);
  }
};

function addPicture(issue: Issue, owner: ItemId | null, { picture, at: place, undo }: AddPicture | AddCoverPicture): Applied {
  const row = findRow(issue, owner);
  if (!row) return refuse('unknown-item', { item: owner ?? '' });
  const at = place ?? row.pictures.length;
  if (at > row.pictures.length) return refuse('place-out-of-range', { at, last: row.pictures.length });
  if (idsInIssue(issue).includes(picture.id)) return refuse('id-taken', { id: picture.id });
  return {
    ok: true,
    issue: row.withPictures(insertAt(row.pictures, at, picture)),
    inverse: { type: 'removePicture', picture: picture.id, ...(undo && { undo }) },
  };
}

function removePicture(issue: Issue, command: RemovePicture): Applied {
  const found = findRowOfPicture(issue, command.picture);
  if (!found) return notInARow(issue, command.picture);
  const { row, at, picture } = found;
  const back = { ...command, picture, at };
  return {
    ok: true,
    issue: row.withPictures(removeAt(row.pictures, at)),
    inverse: row.item === null ? { ...back, type: 'addCoverPicture' } : { ...back, type: 'addPicture', item: row.item },
  };
}

function movePicture(issue: Issue, command: MovePicture): Applied {
  const found = findRowOfPicture(issue, command.picture);
  if (!found) return notInARow(issue, command.picture);
  const target = findRow(found.row.withPictures(removeAt(found.row.pictures, found.at)), command.item);
  if (!target) return refuse('unknown-item', { item: command.item ?? '' });
  const last = target.pictures.length;
  if (command.at > last) return refuse('place-out-of-range', { at: command.at, last });
  return {
    ok: true,
    issue: target.withPictures(insertAt(target.pictures, command.at, found.picture)),
    inverse: { ...command, item: found.row.item, at: found.at },
  };
}

function setPictureField(issue: Issue, command: SetPictureField): Applied {
  const picture = picturesInIssue(issue).find((candidate) => candidate.id === command.picture);
  if (!picture) return refuse('unknown-picture', { picture: command.picture });
  const changed: Picture = { ...picture, [command.field]: command.value };
  return {
    ok: true,
    issue: mapPicture(issue, changed),
    inverse: { ...command, value: picture[command.field] } as SetPictureField,
  };
}

function notInARow(issue: Issue, id: string): Refusal {
  const inText = picturesInIssue(issue).some((picture) => picture.id === id);
  return refuse(inText ? 'picture-in-text' : 'unknown-picture', { picture: id });
}
