import type { Period } from '../../issue/issue.ts';
import { daysBetween } from '../../text/civil-day.ts';
import { fold } from '../../text/fold.ts';
import { type CheckedText, isProse } from '../checked-text.ts';
import { namedDays } from '../named-days.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { textsOfIssue } from '../texts-of-issue.ts';

const event =
  /(đại hội|hội nghị|kỳ họp|diễn đàn|hội thảo|triển lãm|lễ hội|cuộc thi|hội chợ|giải)(?:\s[^.;:,()]{0,60}?)?\slần thứ\s+([\p{L}\d]+)/iu;
const range = /từ (?:ngày )?\d{1,2}[/-]\d{1,2}\S* (?:đến|tới)/iu;
const duration = /(?:sau|trong|suốt)\s+(\d{1,2})\s+ngày(?:\s+(?:làm việc|diễn ra))?/iu;

/** The same numbered event (`… lần thứ XIV`) opens, closes or lasts otherwise in another text of the issue. */
export const eventFactsDiffer: IssueRule = {
  id: 'event-facts-differ',
  classes: ['E3.5'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Số liệu về một sự kiện không khớp',
      say: ({ here, there }) =>
        `Về cùng một sự kiện, chỗ này ghi “${here}”, chỗ khác ghi “${there}”. Xem bài gốc rồi để thống nhất.`,
    },
    en: {
      title: 'Facts of one event differ',
      say: ({ here, there }) =>
        `Of the same event this text says “${here}”, another says “${there}”. Look at the originals and make them agree.`,
    },
  },
  check: (issue) => {
    const told = textsOfIssue(issue).flatMap((text) => statementsOf(text, issue.period));
    return told.flatMap((one): readonly PlaceHit[] => {
      const other = told.find((each) => each.event === one.event && each.text !== one.text && contradict(one, each));
      if (other === undefined) return [];
      const facts = { here: one.words, there: other.words };
      return [{ place: one.text.place, range: one.range, words: one.sentence, facts }];
    });
  },
};

interface Statement {
  readonly text: CheckedText;
  readonly range: { readonly start: number; readonly end: number };
  readonly sentence: string;
  readonly event: string;
  /** What it says of days, as written. */
  readonly words: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly days: number | null;
}

const known = new WeakMap<CheckedText, { readonly period: Period; readonly statements: readonly Statement[] }>();

function statementsOf(text: CheckedText, period: Period): readonly Statement[] {
  const before = known.get(text);
  if (before?.period === period) return before.statements;
  const told = isProse(text) && event.test(text.text);
  const statements = told ? sentencesOf(text.text).flatMap((sentence) => statementIn(sentence, text, period)) : [];
  known.set(text, { period, statements });
  return statements;
}

function statementIn(
  { start, end, text: sentence }: ReturnType<typeof sentencesOf>[number],
  text: CheckedText,
  period: Period,
): readonly Statement[] {
  const match = event.exec(sentence);
  if (match === null) return [];
  const all = namedDays(sentence, period);
  const after = all.filter((day) => day.start > match.index);
  const days = after.length > 0 ? after : all;
  const isRange = days.length >= 2 && range.test(sentence.slice(Math.max(0, (days[0]?.start ?? 0) - 12)));
  const opens = /khai mạc/iu.test(sentence) && !/bế mạc/iu.test(sentence);
  const closes = /bế mạc/iu.test(sentence) && !/khai mạc/iu.test(sentence);
  const lasts = duration.exec(sentence);
  const first = isRange || opens ? (days[0]?.day ?? null) : null;
  const last = isRange ? (days[1]?.day ?? null) : closes ? (days[0]?.day ?? null) : null;
  if (first === null && last === null && lasts === null) return [];
  const words = lasts?.[0] ?? sentence.slice(days[0]?.start ?? 0, (isRange ? days[1] : days[0])?.end);
  const length = lasts === null ? null : Number(lasts[1]);
  return [{ text, range: { start, end }, sentence, event: fold(`${match[1]} ${match[2]}`), words, first, last, days: length }];
}

function contradict(a: Statement, b: Statement): boolean {
  const [ofA, ofB] = [lengthOf(a), lengthOf(b)];
  return (
    (a.first !== null && b.first !== null && a.first !== b.first) ||
    (a.last !== null && b.last !== null && a.last !== b.last) ||
    (ofA !== null && ofB !== null && ofA !== ofB)
  );
}

function lengthOf({ days, first, last }: Statement): number | null {
  return days ?? (first !== null && last !== null ? daysBetween(first, last) + 1 : null);
}
