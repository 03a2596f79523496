import type { Doubt, DoubtKey } from '../../core/importing/import-result.ts';

/** English for the doubts of an import; `{name}` is filled from the facts. The Vietnamese ones stand beside the import itself. */
const sentences: Readonly<Record<DoubtKey, string>> = {
  'number-missing': 'No issue number was found; fill it in.',
  'period-missing': 'The text names no week; taken from the dates of the items: {from} to {to}.',
  'period-differs': 'The days {from} – {to} make {days} days or differ from the week of the issue; check them.',
  'contents-missing': 'No contents were found; headlines were put in lower case by a list of names, read them again.',
  'contents-entry-without-item': 'The contents name "{title}", but no such item was found.',
  'contents-date-differs': 'Item "{title}" is dated {date}, the contents say {contents}; the item\'s date was kept.',
  'item-without-date': 'Item "{title}" has no date; fill it in.',
  'item-without-source': 'Item "{title}" has no source; fill it in.',
  'item-without-body': 'Item "{title}" has no text; look among the leftovers.',
  'date-outside-week': 'The date {date} of item "{title}" lies outside the week of the issue.',
  'lead-before-headline': 'The lead of item "{title}" stood before its headline; it was moved into the item.',
  'lead-guessed': 'The first paragraph of item "{title}" was taken for its lead; change it if that is wrong.',
  'section-guessed': 'It is not certain which section item "{title}" belongs to; check it.',
  'source-split': 'The source of item "{title}" stood on several lines and was joined to "{source}".',
  'links-without-address': '{count} sources have no real address.',
  'picture-text': '{lines} lines of text in the picture of item "{title}" were put among the leftovers.',
  'stray-text': '{lines} lines belong to no item and were put among the leftovers.',
};

/** The doubt as an English sentence. */
export const sayDoubtInEnglish = (doubt: Doubt): string =>
  sentences[doubt.key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(doubt.facts[name] ?? whole));
