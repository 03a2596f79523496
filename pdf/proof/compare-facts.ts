import type { Difference } from './difference.ts';
import type { ProofInput } from './proof-input.ts';
import type { ReadDocument } from './read-document.ts';

/** What the file says of itself: title, language, moment, standards, faces, whether text can be copied as it was written. */
export function compareFacts(read: ReadDocument, { layout, edition, created }: ProofInput): readonly Difference[] {
  const isPress = typeof edition === 'object';
  const moment = created.toISOString().slice(0, 19);
  const facts: readonly (readonly [string, string])[] = [
    [layout.title, read.title],
    [layout.language, read.language],
    [`D:${moment.replace(/[-T:]/gu, '')}Z`, read.created],
    [isPress ? '1.6' : '1.7', read.version],
    [String(!isPress), String(read.isTagged)],
    [isPress ? `GTS_PDFX ${edition.profile.condition ?? 'Custom'}` : 'GTS_PDFA1 sRGB IEC61966-2.1', read.intents.join(', ')],
    ...marks(isPress, moment).map((mark): [string, string] => [mark, read.xmp.includes(mark) ? mark : '—']),
  ];
  return [
    ...facts.flatMap(([expected, found]): readonly Difference[] =>
      expected === found ? [] : [{ kind: 'facts', page: null, expected, found }],
    ),
    ...read.faces.flatMap(({ name, isEmbedded }): readonly Difference[] =>
      isEmbedded ? [] : [{ kind: 'face', page: null, expected: name, found: '—' }],
    ),
    ...read.pages.flatMap(({ painted }, index): readonly Difference[] => {
      const parted = painted.find((one) => one.kind === 'text' && one.text !== one.text.normalize('NFC'));
      if (parted?.kind !== 'text') return [];
      return [{ kind: 'text', page: index + 1, expected: parted.text.normalize('NFC'), found: parted.text }];
    }),
  ];
}

/** Words that the XMP packet has. */
function marks(isPress: boolean, moment: string): readonly string[] {
  const standard = isPress
    ? ['<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>']
    : ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>', '<pdfuaid:part>1</pdfuaid:part>'];
  return [...standard, `<xmp:CreateDate>${moment}Z</xmp:CreateDate>`];
}
