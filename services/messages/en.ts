import type { Sentences } from './message-facts.ts';

export const en: Sentences = {
  'not-found': ({ file }) => `“${file}” was not found; check its name and folder.`,
  'is-a-folder': ({ file }) => `“${file}” is a folder; name a file.`,
  'not-readable': ({ file, detail }) => `“${file}” cannot be read (${detail}); check permissions and the disk.`,
  'empty-file': ({ file }) => `“${file}” is empty; choose another file.`,
  'too-large': ({ file, megabytes }) =>
    `“${file}” is larger than ${megabytes} MB and was not opened; split it or choose another file.`,
  'not-an-issue': ({ file }) => `“${file}” is not an issue file (.diemtin); choose a file that Điểm Tin wrote.`,
  truncated: ({ file }) => `“${file}” is cut off, perhaps by an unfinished copy; copy it again from the original.`,
  'too-new': ({ file, version }) =>
    `“${file}” was written by a newer Điểm Tin (format ${version}); update the program, then open it again.`,
  corrupt: ({ file, detail }) => `The data in “${file}” is damaged (${detail}); open a backup copy.`,
  'migration-failed': ({ file, version }) =>
    `“${file}” could not be converted from format ${version} to the present one; the file is untouched, send it to the program's maintainers.`,
  'missing-media': ({ file, count, names }) =>
    `“${file}” lacks ${count} picture file(s) (${names}); add these pictures again or remove them from the issue.`,
  'pdf-differs': ({ file, count, report }) =>
    `Read back, “${file}” differs from the pages in ${count} places, so it is not handed over; export again, and if it happens again send “${report}” to the maintainers.`,
  'damaged-media': ({ file, name }) => `Picture ${name} in “${file}” is damaged; remove it and add it again from the original.`,
  'not-utf8': ({ file }) => `“${file}” is not UTF-8 text; open it in an editor, save it as UTF-8 and import it again.`,
  'unsupported-import': ({ file, extension }) =>
    `“${file}” cannot be imported because ${extension} files are not supported yet; save the text as .txt or .md.`,
  'import-empty': ({ file }) =>
    `“${file}” has no letters in it; copy the text of the issue into a .txt or .md file and import that.`,
  'import-binary': ({ file }) => `“${file}” is not plain text; save the issue as .txt or .md in UTF-8 and import that.`,
  'import-no-items': ({ file }) =>
    `No item was found in “${file}”; each item needs a headline in capitals with its date before it, or a line “Chi tiết: source” under the headline.`,
  'import-no-date': ({ file }) =>
    `The week of “${file}” is unknown; add a line like “Tuần từ 1/6 - 7/6/2026” at the top and import it again.`,
  'not-a-picture': ({ file }) => `“${file}” is not a picture, or a damaged one; choose a JPEG or PNG picture.`,
  'unsupported-picture': ({ file, format }) =>
    `The ${format} picture “${file}” cannot be read; save it as JPEG or PNG and add it again.`,
  'folder-missing': ({ file, folder }) =>
    `“${file}” cannot be written because folder “${folder}” does not exist; create it or choose another place.`,
  'target-is-a-folder': ({ file }) => `“${file}” cannot be written because it is a folder; add a file name to it.`,
  'target-is-a-file': ({ file }) => `Folder “${file}” cannot be made because a file has that name; choose another folder.`,
  'target-is-input': ({ file }) => `“${file}” is what is read and is not written over; choose another name for the output.`,
  'not-writable': ({ file }) =>
    `“${file}” cannot be written: it is locked or write-protected; close the program that has it open or choose another place.`,
  'disk-full': ({ file }) => `“${file}” cannot be written because the disk is full; free some space and try again.`,
  'write-failed': ({ file, detail }) =>
    `“${file}” cannot be written (${detail}); an older file is untouched, try again or choose another place.`,
  'issue-invalid': ({ file, detail }) =>
    `“${file}” was not written because the issue breaks a rule (${detail}); an older file is untouched, mend that place first.`,
  'not-json': ({ file, detail }) => `“${file}” is not valid JSON (${detail}); correct the file and run again.`,
  'command-invalid': ({ file, position, detail }) =>
    `Command ${position} in “${file}” is malformed (${detail}); see docs/commands.md.`,
  'command-refused': ({ file, position, reason }) => `Command ${position} in “${file}” was refused: ${reason}`,
  'unknown-template': ({ template }) => `There is no template “${template}”; update the program or choose another template.`,
  'template-corrupt': ({ template, detail }) => `Template “${template}” is damaged (${detail}); install the program again.`,
  'unknown-command': ({ command }) => `There is no command “${command}”; run diem-tin --help for the commands.`,
  'unknown-option': ({ command, option }) => `Command “${command}” has no option ${option}; run diem-tin ${command} --help.`,
  'missing-value': ({ command, option }) =>
    `Option ${option} of command “${command}” lacks its value; run diem-tin ${command} --help.`,
  'extra-argument': ({ command, argument }) =>
    `Command “${command}” has no use for “${argument}”; run diem-tin ${command} --help.`,
  'missing-argument': ({ command, argument }) => `Command “${command}” needs ${argument}; run diem-tin ${command} --help.`,
  'bad-value': ({ option, value, expected }) => `The value “${value}” of ${option} is wrong; write ${expected}.`,
  unexpected: ({ detail }) => `The program met an unexpected error (${detail}); the files are untouched, tell the maintainers.`,

  'unknown-section': ({ section }) => `The issue has no section “${section}”; dump shows the ids of the sections.`,
  'unknown-item': ({ item }) => `The issue has no item “${item}”; dump shows the ids of the items.`,
  'unknown-picture': ({ picture }) => `The issue has no picture “${picture}”; check the picture's id.`,
  'not-a-text-section': ({ section }) =>
    `Section “${section}” is made of items and has no text of its own; edit the items' bodies.`,
  'not-an-item-section': ({ section }) => `Section “${section}” is running text and holds no items; choose another section.`,
  'place-out-of-range': ({ at, last }) => `Place ${at} is outside the list; write a number from 0 to ${last}.`,
  'id-taken': ({ id }) => `Id “${id}” is already in the issue; use another.`,
  'days-out-of-order': ({ date, lastDate }) =>
    `The last day ${lastDate} stands before the first day ${date === '' ? '(none)' : date}; put them in order.`,
  'order-incomplete': ({ section }) => `The new order of section “${section}” must name each item exactly once; complete it.`,
  'picture-in-text': ({ picture }) => `Picture “${picture}” stands in running text; edit its block.`,
  'changed-outside': ({ file }) =>
    `Another program changed “${file}” since it was opened; keep both, write over it, or compare. What you typed is safe on this computer.`,
  'saved-beside': ({ file, beside }) =>
    `Another program holds “${file}”, so the issue was saved to “${beside}” for now; close that program, then press Try again.`,
  'in-use': ({ file, user, host, since, isStale }) =>
    isStale
      ? `${user} opened “${file}” on ${host} at ${since} and gave no sign for minutes; take it over if that computer is off, else open a copy.`
      : `${user} has “${file}” open on ${host} since ${since}; wait until it is closed, or open a copy.`,
  'left-work-gone': () => 'This unsaved work is not there any more; open the issue as usual.',
  'version-gone': () => 'This earlier state cannot be read; choose another one.',
  'loss-front': () => 'Masthead and cover pictures are lost; fill them in again on the cover.',
  'loss-item': ({ title }) => (title === '' ? 'An item is lost, its headline is not known.' : `The item “${title}” is lost.`),
  'loss-text': ({ title }) => (title === '' ? 'A paragraph is lost.' : `A paragraph of “${title}” is lost.`),
  'loss-doubtful': ({ title }) => `Some letters of “${title}” are wrong; read it again.`,
  'loss-unchecked': () => 'Nothing tells whether the other items are whole; read the issue again.',
  'loss-picture': ({ title }) => `The picture ${title.slice(0, 8)}… is lost; add it again.`,
  'loss-all': () => 'Nothing in the file can be read.',
  'not-a-registry': ({ file }) =>
    `No row of “${file}” begins with “nguồn”, “viết tắt” or “người”; export the lists first and fill in that table.`,
  'not-a-press-profile': ({ file }) =>
    `“${file}” is no output profile in CMYK; ask the printer for the press's .icc file, or use the FOGRA39 profile of the program.`,
  'document-closed': () => 'This issue is closed; open it again and go on.',
  'folder-not-allowed': ({ folder }) => `Folder “${folder}” cannot be shown; choose one of your own, such as Documents.`,
  'path-not-own': ({ path }) =>
    `Only files that Điểm Tin made or opened can be opened here; open “${path}” from the file manager.`,
  'not-a-link': ({ url }) => `“${url}” is no http, https or mailto link; correct it.`,
  'no-program': ({ target }) => `This computer has no program for “${target}”; open it from the file manager.`,
};
