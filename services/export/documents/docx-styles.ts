import type { IStylesOptions } from 'docx';

/** Fonts that every office PC has, with all Vietnamese letters. */
const serif = 'Times New Roman';
const sans = 'Arial';
/** The template's dark blue. */
const ink = '0E2A47';

/** Look of the document's headings, lists and texts; sizes in half points. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: sans, size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const paragraph = (id: string, name: string, run: object, spacing: object) => ({
    ...{ id, name, basedOn: 'Normal', next: 'Normal', run },
    paragraph: { spacing },
  });
  return {
    default: {
      document: {
        run: { font: serif, size: 24, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      title: heading(52, 120),
      heading1: heading(34, 240),
      heading2: heading(27, 320),
      heading3: heading(24, 200),
      heading4: heading(24, 160),
    },
    paragraphStyles: [
      paragraph('Publisher', 'Publisher', { font: sans, size: 20, color: '52616F' }, { after: 40 }),
      paragraph('Sources', 'Sources', { font: sans, size: 20, color: '52616F' }, { after: 100 }),
      paragraph('Caption', 'caption', { font: sans, size: 19, italics: true, color: '52616F' }, { after: 160 }),
      paragraph('ContentsTitle', 'Contents title', { font: sans, size: 30, bold: true, color: ink }, { before: 360, after: 80 }),
      paragraph(
        'ContentsSection',
        'Contents section',
        { font: sans, size: 22, bold: true, color: ink },
        { before: 160, after: 40 },
      ),
      paragraph('ContentsEntry', 'Contents entry', { size: 22 }, { after: 0, line: 264 }),
    ],
  };
}
