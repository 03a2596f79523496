import type { Issue } from '../../issue/issue.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import { textFrames } from '../galley/text-frames.ts';
import { qrFrame, shortAddress } from '../item/qr-box.ts';
import { columns, fillLabel, type Setting, setStyled } from '../setting.ts';
import { naturalCase } from '../text/natural-case.ts';
import type { DraftPage } from './draft-page.ts';

/** The box at the foot of the contents: a code to the website, and who makes the bulletin. Nothing without a website. */
export function addContentsInfo(page: DraftPage, issue: Issue, root: DraftNode, setting: Setting): void {
  const { template } = setting;
  const { info } = template.contents;
  const { website, facebook, publisher } = issue.masthead;
  if (website === '') return;
  const rail = columns(template.grid.rail, template);
  const reading = columns(template.grid.reading, template);
  const x = rail.x;
  const width = reading.x + reading.width - x;
  const top = template.grid.bottom - info.height;
  const node = childNode(root, 'Div');
  const link = childNode(childNode(node, 'P'), 'Link');
  const title = template.labels.infoTitle;
  page.add(filledRect({ x, y: top, width, height: info.height }, info.fill, info.radius));
  const figure = childNode(link, 'Figure', { alt: `${title}: ${shortAddress(website)}` });
  const code = qrFrame(website, x + info.inset, top + info.inset, info.code, template.flow.blocks.qr.ink, figure);
  if (code !== null) {
    const areas = [{ x: x + info.inset, y: top + info.inset, width: info.code, height: info.code }];
    page.add(code, { kind: 'link', areas, target: { url: website }, label: title, node: link });
  }
  const left = x + info.textLeft;
  const measure = width - info.textLeft - info.inset;
  page.add(...textFrames(setStyled(title, 'infoTitle', measure, setting), left, top + info.titleTop, childNode(node, 'P')));
  const facts: Readonly<Record<string, string>> = {
    website: shortAddress(website),
    facebook: shortAddress(facebook),
    publisher: naturalCase(publisher[0] ?? ''),
    maker: naturalCase(publisher[1] ?? ''),
  };
  let y = top + info.linesTop;
  for (const line of template.labels.infoLines) {
    const named = [...line.matchAll(/\{(\w+)\}/gu)].map((match) => facts[match[1] ?? ''] ?? '');
    if (named.some((fact) => fact === '')) continue;
    const set = setStyled(fillLabel(line, facts), 'infoText', measure, setting);
    if (y + set.height > top + info.height) break;
    page.add(...textFrames(set, left, y, childNode(node, 'P')));
    y += set.height;
  }
}
