import type { SectionRule } from '../rule.ts';

/** More than this share of a section's items has a date: the others should have one too. */
const most = 0.5;

export const missingDate: SectionRule = {
  id: 'missing-date',
  classes: ['E2.3'],
  severity: 'error',
  fixes: false,
  scope: 'section',
  words: {
    vi: {
      title: 'Tin thiếu ngày',
      say: ({ headline }) => `Tin “${headline}” thiếu ngày trong khi các tin cùng mục đều có; điền ngày.`,
    },
    en: {
      title: 'An item without a date',
      say: ({ headline }) => `“${headline}” has no date while the other items of the section have one; fill it in.`,
    },
  },
  check: (section) => {
    if (section.form === 'text') return [];
    const dated = section.items.filter(({ date }) => date !== null).length;
    if (dated <= section.items.length * most) return [];
    return (
      section.items
        // The office's own round-ups have neither date nor source.
        .filter(({ date, sources }) => date === null && sources.length > 0)
        .map(({ id, headline }) => ({ place: { item: id, field: 'date' }, facts: { headline: headline || '…' }, about: 'date' }))
    );
  },
};
