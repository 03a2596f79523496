import type { Objects } from './rebuild.ts';

/** One kind of damage to the sample issue's file. */
export type Damage = (objects: Objects) => void;

const nth = (text: string, pattern: RegExp, index: number, change: (found: string) => string): string => {
  let seen = -1;
  return text.replace(pattern, (found) => {
    seen += 1;
    return seen === index ? change(found) : found;
  });
};

const onPage =
  (page: number, pattern: RegExp, change: (found: string) => string, index = 0): Damage =>
  (objects) =>
    objects.editPage(page, (operators) => nth(operators, pattern, index, change));

const onFirstPageWith =
  (pattern: RegExp, change: string): Damage =>
  (objects) =>
    objects.editPage(objects.pageWith(pattern), (operators) => operators.replace(pattern, change));

const inObject =
  (part: string | RegExp, pattern: RegExp, change: string | ((found: string) => string), which = 0): Damage =>
  (objects) =>
    objects.edit(objects.with(part)[which], (text) =>
      text.replace(pattern, (found) => (typeof change === 'string' ? change : change(found))),
    );

const TJ = /^\[.*\]TJ$/gmu;
const Tm = /^1 0 0 -1 \S+ \S+ Tm$/gmu;
const Do = /^.* Do$/gmu;
const RG = /^\S+ \S+ \S+ rg$/gmu;
const shifted = (line: string, at: number, by: number): string =>
  line
    .split(' ')
    .map((part, index) => (index === at ? String(Number(part) + by) : part))
    .join(' ');
const pageTree = '/Type /Pages';
const link = '/Subtype /Link';
const kids = (text: string): readonly string[] => /\/Kids \[([^\]]*)\]/u.exec(text)?.[1]?.match(/\d+ 0 R/gu) ?? [];
const withKids = (change: (list: readonly string[]) => readonly string[]): Damage =>
  inObject(pageTree, /\/Kids \[[^\]]*\]/u, (text) => `/Kids [${change(kids(text)).join(' ')}]`);

/** The other way round: first and second. */
const swapped = <T>([first, second, ...rest]: readonly T[]): readonly T[] =>
  [second, first, ...rest].flatMap((one) => (one === undefined ? [] : [one]));

const figure = /\/S \/Figure/u;

/** What may go wrong with a file, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  'a run of text lost': onPage(4, TJ, () => '', 6),
  'a letter changed': onPage(4, /<[0-9a-f]{8,}>/gu, (found) => `<${found.slice(5, 9)}${found.slice(5)}`, 3),
  'text moved down': onPage(5, Tm, (line) => shifted(line, 5, 2), 8),
  'text moved aside': onPage(5, Tm, (line) => shifted(line, 4, 0.5), 8),
  'text painted twice': onPage(6, TJ, (line) => `${line}\n${line}`, 3),
  'text in another colour': onPage(6, RG, () => '1 0 0 rg', 4),
  'text in another size': onPage(6, / \S+ Tf$/gmu, () => ' 5 Tf', 2),
  'text in another face': onPage(6, /^\/F\d+ /gmu, (name) => (name === '/F1 ' ? '/F2 ' : '/F1 '), 3),
  'text behind the page': (objects) =>
    objects.editPage(6, (operators) => `${operators}\nBT\n/F1 10 Tf\n1 0 0 -1 60 60 Tm\n[<0001>]TJ\nET`),
  'an expansion lost': onFirstPageWith(/^\/Span <<\/E .*\/MCID/mu, '/Span <</MCID'),
  'another expansion': onFirstPageWith(/^\/Span <<\/E .*\/MCID/mu, '/Span <</E (khac)/MCID'),
  'a language changed': onFirstPageWith(/^\/Span <<\/Lang \(en\)/mu, '/Span <</Lang (fr)'),
  'a picture lost': onPage(4, Do, () => ''),
  'a picture moved': onPage(4, Do, (line) => shifted(line, 4, 3)),
  'a picture stretched': onPage(4, Do, (line) => shifted(line, 0, 20)),
  'two pictures exchanged': (objects) => {
    const [one, other] = objects.with('/Subtype /Image').filter((id) => objects.text(id).includes('DCTDecode'));
    for (const id of objects.with(/\/XObject <</u)) {
      const text = objects.text(id);
      if (!text.includes(`${one} 0 R`) && !text.includes(`${other} 0 R`)) continue;
      objects.edit(id, (now) =>
        now
          .replaceAll(`${one} 0 R`, '-')
          .replaceAll(`${other} 0 R`, `${one} 0 R`)
          .replaceAll('- ', `${other} 0 R `)
          .replaceAll('->', `${other} 0 R>`),
      );
    }
  },
  'an area lost': onPage(4, /^.* re\nf$/gmu, () => '', 1),
  'an area moved': onPage(4, /^\S+ \S+ \S+ \S+ re$/gmu, (line) => shifted(line, 0, 5), 1),
  'an area in another colour': onPage(4, RG, () => '0 1 0 rg', 0),
  'text as an artifact': onPage(4, /^\/H\d <<\/MCID \d+>> BDC$/gmu, () => '/Artifact <</Type/Layout>> BDC'),
  'a bracket not closed': onPage(4, /^EMC$/gmu, () => '', 2),
  'two tags exchanged': onPage(5, /MCID [01]>>/gmu, (found) => (found === 'MCID 0>>' ? 'MCID 1>>' : 'MCID 0>>'), 0),
  'a page too wide': inObject(/\/Type \/Page(?!s)/u, /\/MediaBox \[[^\]]*\]/u, '/MediaBox [0 0 700 841.89]'),
  'a page turned': inObject(/\/Type \/Page(?!s)/u, />>$/u, ' /Rotate 90>>', 3),
  'a page clipped': inObject(/\/Type \/Page(?!s)/u, />>$/u, ' /CropBox [0 0 300 300]>>', 3),
  'two pages exchanged': withKids((list) => [...list.slice(0, 5), ...swapped(list.slice(5))]),
  'a page lost': withKids((list) => list.slice(0, -1)),
  'a page twice': withKids((list) => [...list, ...list.slice(-1)]),
  'a page number wrong': (objects) => objects.editFirst(/\/Nums \[0 <</u, (text) => text.replace(/\/St \d+/u, '/St 9')),
  'page numbers lost': inObject('/Type /Catalog', /\/PageLabels \d+ 0 R/u, ''),
  'a description lost': inObject(figure, /\/Alt (?:<[0-9a-f]*>|\([^)]*\))/u, ''),
  'a description of another picture': inObject(figure, /\/Alt (?:<[0-9a-f]*>|\([^)]*\))/u, '/Alt (Another)'),
  'a heading of another level': inObject(/\/S \/H3/u, /\/S \/H3/u, '/S /H5'),
  'a paragraph that is a heading': inObject(/\/S \/P[ />]/u, /\/S \/P/u, '/S /H2', 9),
  'tags in another order': inObject(
    /\/S \/Art.*\/K \[\d+ 0 R \d+ 0 R/u,
    /\/K \[[^\]]*\]/u,
    (text) => `/K [${(text.match(/\d+ 0 R/gu) ?? []).reverse().join(' ')}]`,
  ),
  'a tag lost': inObject(/\/S \/Art.*\/K \[\d+ 0 R \d+ 0 R/u, /\/K \[\d+ 0 R /u, '/K ['),
  'a cell lost': inObject(/\/S \/TR/u, /\/K \[\d+ 0 R /u, '/K ['),
  'no language': inObject('/Type /Catalog', /\/Lang \([^)]*\)/u, ''),
  'another title': inObject('/CreationDate', /\/Title (?:<[0-9a-f]*>|\([^)]*\))/u, '/Title (Another)'),
  'another day': inObject('/CreationDate', /\/CreationDate \(D:\d{8}/u, '/CreationDate (D:20200101'),
  'no output intent': inObject('/Type /Catalog', /\/OutputIntents \[[^\]]*\]/u, ''),
  'not marked as tagged': inObject('/Type /Catalog', /\/MarkInfo \d+ 0 R/u, ''),
  'a face not embedded': inObject('/FontFile2', /\/FontFile2 \d+ 0 R/u, ''),
  'a letter that is copied as another': (objects) =>
    objects.editStream('beginbfchar', (text) => text.replace(/> <(0061)>/u, '> <0062>')),
  'letters that are copied in parts': (objects) =>
    objects.editStream('<1ebf>', (text) => text.replace('<1ebf>', '<006503020301>')),
  'a link lost': inObject('/Annots [', /\/Annots \[\d+ 0 R ?/u, '/Annots ['),
  'a link to another address': inObject(/\/URI \(http/u, /\/URI \(http[^)]*\)/u, '/URI (https://another.example/)'),
  'a link to another place': inObject(/\/Subtype \/Link.*\/Dest \(tin-/u, /\/Dest \([^)]*\)/u, '/Dest (tin-0009)'),
  'a link moved': inObject(link, /\/Rect \[\S+/u, '/Rect [1', 3),
  'a link that says something else': inObject(link, /\/Contents (?:<[0-9a-f]*>|\([^)]*\))/u, '/Contents (Another)', 3),
  'a place on another page': destination((list) => swapped(list)),
  'a place too low': (objects) =>
    objects.editFirst(/\/Names \[\(/u, (text) => text.replace(/\/XYZ null [\d.]+/u, '/XYZ null 11')),
  'a bookmark with another name': (objects) =>
    objects.edit(bookmark(objects), (text) => text.replace(/\/Title (?:<[0-9a-f]*>|\([^)]*\))/u, '/Title (Another)')),
  'a bookmark to another page': (objects) => {
    const other = /\/Dest \[(\d+ 0 R)/u.exec(objects.text(objects.with(/\/Title .*\/Dest \[/u).at(-1) ?? 0))?.[1] ?? '';
    objects.edit(bookmark(objects), (text) => text.replace(/\/Dest \[\d+ 0 R/u, `/Dest [${other}`));
  },
  'no bookmarks': inObject('/Type /Catalog', /\/Outlines \d+ 0 R/u, ''),
  'a code that nobody can read': (objects) =>
    objects.editPage(2, (operators) => {
      let seen = 0;
      return operators.replace(/^\S+ \S+ m\n\S+ \S+ l\n\S+ \S+ l\n\S+ \S+ l\nh$/gmu, (square) =>
        seen++ % 2 === 0 ? square : square.replace(/m\n.*/su, 'm'),
      );
    }),
  'a file that does not claim its standard': (objects) =>
    objects.editStream('pdfuaid', (text) => text.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
};

function bookmark(objects: Objects): number | undefined {
  return objects.with(/\/Title .*\/Parent .*\/Dest \[/u)[3];
}

/** Changes where the named places lead: the pages of the list. */
function destination(change: (pages: readonly string[]) => readonly string[]): Damage {
  return (objects) =>
    objects.editFirst(/\/Names \[\(/u, (text) => {
      const pages = text.match(/\[\d+ 0 R \/XYZ/gu) ?? [];
      const first = pages[0] ?? '';
      const other = pages.find((page) => page !== first) ?? '';
      return text.replace(first, change([first, other])[0] ?? '');
    });
}
