import type { PrintedItem, SourceForm } from '../../issue/printed.ts';
import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E2.5: the label of a source missing, outside the link or over several lines, where most items have it otherwise. */
export const printedSourceLabel: IssueRule = {
  id: 'printed-source-label',
  classes: ['E2.5'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Nhãn “Chi tiết” in không giống các tin khác',
      say: () =>
        `Dòng nguồn của bản in không theo kiểu của các tin khác: nhãn “Chi tiết:” thiếu, nằm ngoài liên kết hoặc bị ngắt dòng. Xem nguồn đã đúng chưa; nhãn do chương trình in.`,
    },
    en: {
      title: 'Label of details printed otherwise',
      say: () =>
        `The printed line of the source differs from the others: label missing, outside the link or broken over lines. See that the source is right; the label is printed by the program.`,
    },
  },
  check: (issue) => {
    const items = (issue.printed?.items ?? []).filter(({ sourceForm }) => sourceForm !== 'none');
    const usual = usualForm(items);
    return items
      .filter(({ sourceForm, sourceSplit }) => sourceSplit || (usual !== null && sourceForm !== usual))
      .map(({ item, line, sourceLine }) => {
        const name = itemsById(issue).get(item)?.item.sources[0]?.name ?? '';
        return printedHit(issue, { item, line: sourceLine ?? line }, name, { field: 'sources' });
      });
  },
};

/** The form of more than half of the items. */
function usualForm(items: readonly PrintedItem[]): SourceForm | null {
  const forms = items.map(({ sourceForm }) => sourceForm);
  return forms.find((form) => forms.filter((each) => each === form).length * 2 > forms.length) ?? null;
}
