import type { Issue } from '../../core/issue/issue.ts';
import { type FactSheet, layoutFactSheet } from '../../core/layout/card/layout-fact-sheet.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { itemsIn } from '../../core/preflight/items-in.ts';
import { layoutFindings } from '../../core/preflight/layout-findings.ts';
import type { PreflightContext } from '../../core/preflight/preflight-context.ts';
import { type QualityCard, qualityCard } from '../../core/preflight/quality-card.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { sayFinding } from '../../core/preflight/say-finding.ts';
import { templateChecks } from '../../core/preflight/template-checks.ts';
import { printPeriod } from '../../core/text/dates.ts';
import { faceOf } from '../fonts/font-library.ts';
import type { Failure } from '../messages/failure.ts';
import { loadTemplate } from '../templates/load-template.ts';
import type { LaidOut } from './lay-out.ts';

/** The quality card of an issue as pages: what it is made of, what was checked, what stays as it is and why, what is still open. */
export const layOutQuality = async (issue: Issue, laidOut: LaidOut, around: PreflightContext): Promise<LaidOut | Failure> => {
  const loaded = await loadTemplate(issue.template);
  if (!loaded.ok) return loaded;
  const { template } = loaded;
  const preflight = createPreflight({ ...around, ...templateChecks(template) });
  const found = [...preflight.run(issue), ...layoutFindings(laidOut.layout.warnings)];
  const sheet = sheetOf(
    issue,
    qualityCard(issue, found, around.previous),
    found,
    laidOut.layout,
    issue.dateStyle ?? template.dateStyle,
  );
  return { ...laidOut, layout: layoutFactSheet(sheet, template, faceOf) };
};

function sheetOf(
  issue: Issue,
  card: QualityCard,
  found: readonly Finding[],
  { pages }: Layout,
  style: Parameters<typeof printPeriod>[2],
): FactSheet {
  const number = (value: number): string => value.toLocaleString('vi');
  const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;
  const titles = new Map(itemsIn(issue).map(({ item }) => [item.id, item.shortTitle || item.headline]));
  const say = (finding: Finding): string => {
    const title = finding.place.item === null ? undefined : titles.get(finding.place.item);
    return `${title ? `${title}: ` : ''}${sayFinding(finding, 'vi')}`;
  };
  const sentences = new Map(found.map((finding) => [finding.key, say(finding)]));
  const left = new Set(issue.ignored.map(({ key }) => key));
  const open = found.filter(({ key, severity }) => severity !== 'info' && !left.has(key));
  return {
    title: 'Phiếu chất lượng',
    subtitle: `${issue.masthead.title}, Số ${issue.number}/${issue.year}, tuần ${printPeriod(issue.period.from, issue.period.to, style)}`,
    author: issue.masthead.publisher.join(', '),
    facts: [
      { name: 'Trang', value: number(pages.length) },
      { name: 'Tin', value: `${number(card.items)}, ${number(card.checked)} đã soát` },
      { name: 'Từ', value: number(card.words) },
      { name: 'Ảnh', value: number(card.pictures) },
      { name: 'Điều kiểm tra đã đạt', value: `${card.passed}/${card.rules}` },
      { name: 'Lỗi còn lại', value: number(card.findings.error) },
      { name: 'Cảnh báo còn lại', value: number(card.findings.warn) },
      ...(card.since === null
        ? []
        : [
            {
              name: `So với Số ${card.since.number}`,
              value: `${signed(card.since.items)} tin, ${signed(card.since.words)} từ`,
            },
          ]),
    ],
    lists: [
      {
        title: 'Theo mục',
        lines: card.sections.map(({ title, items }) => (items > 0 ? `${title}: ${number(items)} tin` : title)),
      },
      // One entry: forty sources would take a page.
      {
        title: 'Theo nguồn',
        lines: card.sources.length === 0 ? [] : [card.sources.map(({ name, items }) => `${name} ${number(items)}`).join('; ')],
      },
      { title: 'Còn lại', lines: [...new Set(open.map(say))] },
      { title: 'Đã bỏ qua, có lý do', lines: card.ignored.map(({ key, reason }) => `${sentences.get(key) ?? key} – ${reason}`) },
    ],
  };
}
