import { escapePattern } from '../../text/escape-pattern.ts';
import { writeDay } from '../../text/written-day.ts';
import type { CheckedText } from '../checked-text.ts';
import { itemsIn } from '../items-in.ts';
import type { KnownOfficial, Registry } from '../registry/registry.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';
import { rememberedOf, textsOfIssue } from '../texts-of-issue.ts';

export const officialOffice: IssueRule = {
  id: 'official-office',
  classes: ['E7.6'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Chức vụ khác danh sách, hoặc hết nhiệm kỳ',
      say: ({ name, role, office, from, to }) =>
        from === '' && to === ''
          ? `Danh sách ghi ${name} là ${office}, ở đây viết “${role}”; kiểm lại chức vụ.`
          : `Theo danh sách, ${name} là ${office}${from === '' ? '' : ` từ ${from}`}${to === '' ? '' : ` đến ${to}`}, không phải vào ngày của tin; kiểm lại chức vụ.`,
    },
    en: {
      title: 'Another office than the list has, or one that had ended',
      say: ({ name, role, office, from, to }) =>
        from === '' && to === ''
          ? `The list has ${name} as ${office}, here it says “${role}”; check the office.`
          : `By the list ${name} was ${office}${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` to ${to}`}, not on the day of the item; check the office.`,
    },
  },
  check: (issue, { registry }) => {
    if (registry.officials.length === 0) return [];
    const naming = finders.get(registry) ?? finderFor(registry.officials);
    finders.set(registry, naming);
    const days = new Map(itemsIn(issue).map(({ item }) => [item.id, item.date]));
    return textsOfIssue(issue).flatMap((text) =>
      naming(text).flatMap((named) => {
        const day = (text.place.item === null ? null : days.get(text.place.item)) ?? issue.period.from;
        const hit = judged(named, day);
        return hit === null ? [] : [{ ...hit, place: text.place }];
      }),
    );
  },
};

/** A known person named behind a role. */
interface Named {
  readonly official: string;
  /** Of the list, one a term. */
  readonly terms: readonly KnownOfficial[];
  readonly role: string;
  readonly start: number;
}

/** One for each registry. */
const finders = new WeakMap<Registry, (text: CheckedText) => readonly Named[]>();

const roles = [
  'Tổng Bí thư',
  'Chủ tịch nước',
  'Thủ tướng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Bí thư',
  'Chủ tịch',
  'Chủ nhiệm',
  'Giám đốc',
  'Tổng Giám đốc',
  'Viện trưởng',
  'Cục trưởng',
  'Vụ trưởng',
  'Trưởng ban',
  'Trưởng phòng',
  'Hiệu trưởng',
  'Chánh Văn phòng',
];

/** A role before a name, with what it is the role of; not a former one. */
const role = `(?:(?:Phó |Quyền )?(?:${roles.join('|')}))`;
const rolePattern = new RegExp(`(?<!\\p{L})${role}(?!\\p{L})`, 'giu');
/** Words that lead from one person to another. */
const otherPerson =
  /,\s*(?:ông|bà|anh|chị)(?!\p{L})|(?<!\p{L})(?:và|cùng|với|do)(?:\s(?:các\s)?(?:ông|bà|anh|chị|đồng chí))*\s*$/iu;
const former = /(?:nguyên|cựu)\s$/iu;

function finderFor(officials: readonly KnownOfficial[]): (text: CheckedText) => readonly Named[] {
  const byName = new Map<string, KnownOfficial[]>();
  for (const official of officials) {
    const name = official.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), official]);
  }
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...byName.keys()].map(escapePattern).join('|')})(?!\\p{L})`, 'giu');
  return rememberedOf(({ text }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Named[] => {
      const terms = byName.get(match[0].toLowerCase()) ?? [];
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      const clause = before.slice(Math.max(...['.', ';', ':', '!', '?', '–', '('].map((sign) => before.lastIndexOf(sign))) + 1);
      const named = rolesIn(clause);
      return named === null ? [] : [{ official: terms[0]?.name ?? match[0], terms, ...named, start: match.index - named.back }];
    }),
  );
}

/** The last role of a clause, unless another person's name or a former office stands between. */
function rolesIn(clause: string): { readonly role: string; readonly back: number } | null {
  const found = [...clause.matchAll(rolePattern)].at(-1);
  if (found === undefined || former.test(clause.slice(0, found.index))) return null;
  const between = clause.slice(found.index + found[0].length);
  if (otherPerson.test(between)) return null;
  return { role: found[0], back: clause.length - found.index };
}

/** null = the list has that person in that role on that day, or does not say. */
function judged({ official, terms, role: written, start }: Named, day: string): PlaceHit | null {
  const known = terms.filter(({ office }) => office.trim() !== '');
  if (known.length === 0) return null;
  const inTerm = known.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  if (inTerm.some((term) => holds(term, written))) return null;
  const range = { start, end: start + written.length };
  const lapsed = known.find((term) => holds(term, written));
  const [shown] = lapsed === undefined ? [...inTerm, ...known] : [lapsed];
  if (shown === undefined) return null;
  const [from, to] = lapsed === undefined ? ['', ''] : [writeDay(lapsed.from), writeDay(lapsed.to)];
  const facts = { name: official, role: written, office: shown.office, from, to };
  return { place: {}, range, words: written, facts, about: `${official} ${written}` };
}

function holds({ office }: KnownOfficial, written: string): boolean {
  return office.split(';').some((one) => (one.match(rolePattern)?.[0] ?? one).trim().toLowerCase() === written.toLowerCase());
}
