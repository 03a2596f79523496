import { type Inline, isLinkAddress } from '../../../core/issue/inline.ts';
import type { PastedElement } from './pasted-node.ts';

/** Bold, italic, link of a run. */
export type Look = Omit<Inline, 'text'>;

/** How text inside an element looks, when around it it looks like `around`. */
export const lookOf = ({ name, style, href }: PastedElement, around: Look): Look => {
  const weight = style['font-weight'] ?? '';
  const isPlain = weight === 'normal' || (weight !== '' && Number(weight) < 600);
  const isBold = !isPlain && (name === 'b' || name === 'strong' || /^bold(er)?$/u.test(weight) || Number(weight) >= 600);
  const isUpright = style['font-style'] === 'normal';
  const isItalic = !isUpright && (name === 'i' || name === 'em' || /^(italic|oblique)/u.test(style['font-style'] ?? ''));
  const { bold, italic, ...rest } = around;
  return {
    ...rest,
    ...(isBold || (bold && !isPlain) ? { bold: true as const } : {}),
    ...(isItalic || (italic && !isUpright) ? { italic: true as const } : {}),
    ...(name === 'a' && isLinkAddress(href) ? { link: href } : {}),
  };
};

/** Elements that nobody sees, and the signs that Word draws itself in front of a list's entries. */
export const isHidden = ({ style, name }: PastedElement): boolean => {
  const { display, visibility } = style;
  const isWordOnly = style['mso-hide'] === 'all' || style['mso-list'] === 'ignore' || name === 'o:p';
  return display === 'none' || visibility === 'hidden' || isWordOnly;
};

const blockNames = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element stands on lines of its own. */
export const isBlockElement = ({ name }: PastedElement): boolean => blockNames.has(name);
