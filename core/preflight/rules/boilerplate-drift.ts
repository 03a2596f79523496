import type { Masthead } from '../../issue/issue.ts';
import type { IssueRule } from '../rule.ts';

const fields = ['title', 'website', 'facebook', 'slogan'] as const satisfies readonly (keyof Masthead)[];

export const boilerplateDrift: IssueRule = {
  id: 'boilerplate-drift',
  classes: ['E7.8'],
  severity: 'warn',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Đầu báo khác số trước',
      say: ({ now, before }) => `Đầu báo ghi “${now}”, số trước ghi “${before}”; nếu không cố ý đổi thì lấy lại như số trước.`,
    },
    en: {
      title: 'A masthead that differs from the last issue’s',
      say: ({ now, before }) =>
        `The masthead says “${now}”, the last issue said “${before}”; take the old one unless the change is meant.`,
    },
  },
  check: ({ masthead }, { previous }) => {
    if (previous === null) return [];
    return fields
      .filter((field) => masthead[field] !== previous.masthead[field] && previous.masthead[field] !== '')
      .map((field) => ({
        place: {},
        facts: { now: masthead[field], before: previous.masthead[field] },
        fix: { command: { type: 'setMastheadField', field, value: previous.masthead[field] } },
      }));
  },
};
