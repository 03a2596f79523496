import { encode } from 'uqr';
import type { Item, QrCode } from '../../../core/issue/item.ts';
import type { Picture } from '../../../core/issue/picture.ts';
import { type SpokenAbbreviation, spokenPartsWith } from '../../../core/text/spoken-parts.ts';
import type { MediaStore } from '../../media/media-store.ts';
import { captionLine, documentPicture } from './document-pictures.ts';
import { escapeHtml, type HtmlTools, htmlBlocks, htmlLink, htmlWordsWith } from './html-parts.ts';
import { htmlStyle } from './html-style.ts';
import type { DocumentItem, DocumentOutline, DocumentSection } from './outline.ts';

/** Widest picture of a page on a screen, px. */
const widest = 1100;

/**
 * The issue as one file of HTML: nothing is fetched, no script runs, headings and lists are real, pictures have their descriptions.
 * `onItem` is told of each item.
 */
export async function writeHtml(
  outline: DocumentOutline,
  media: MediaStore,
  abbreviations: readonly SpokenAbbreviation[],
  onItem: (item: number, of: number) => void,
): Promise<string> {
  const { issue, title, number, period, language, sections } = outline;
  const words = htmlWordsWith(spokenPartsWith(abbreviations));
  const tools: HtmlTools = { words, draw: (picture) => figure(picture, media, words) };
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  let done = 0;
  const parts: string[] = [];
  for (const section of sections) {
    const items: string[] = [];
    for (const item of section.items) {
      items.push(await article(item, tools));
      done += 1;
      onItem(done, count);
    }
    parts.push(await sectionHtml(section, items, tools));
  }
  const name = `${title}, ${number}`;
  const { publisher, slogan, website, facebook } = issue.masthead;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(name)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Tới nội dung</a>
<header>
${publisher.map((line) => `<p class="publisher">${words(line)}</p>`).join('\n')}
<h1>${escapeHtml(title)}</h1>
<p class="issue">${escapeHtml(number)} · Tuần từ ${escapeHtml(period)}</p>
</header>
<nav aria-label="Mục lục">
<h2>Mục lục</h2>
${sections.map((section) => contentsOf(section, outline, words)).join('\n')}
</nav>
<main id="noi-dung">
${parts.join('\n')}
</main>
<footer>
${slogan === '' ? '' : `<p>${escapeHtml(slogan)}</p>`}
<p>${[website, facebook]
    .filter((url) => url !== '')
    .map((url) => htmlLink(url, escapeHtml(url.replace(/^https?:\/\//u, ''))))
    .join(' · ')}</p>
</footer>
</body>
</html>
`.normalize('NFC');
}

function contentsOf({ id, name }: DocumentSection, { contents }: DocumentOutline, words: HtmlTools['words']): string {
  const entries = contents
    .filter(({ section }) => section === id)
    .map(({ target, date, title }) => {
      const day = date === '' ? '' : `<span class="day">${escapeHtml(date)}</span> `;
      return `<li>${day}<a href="#${escapeHtml(target)}">${words(title)}</a></li>`;
    });
  return `<h3>${words(name)}</h3>\n<ul>${entries.join('\n')}</ul>`;
}

async function sectionHtml(
  { id, name, color, blocks }: DocumentSection,
  items: readonly string[],
  tools: HtmlTools,
): Promise<string> {
  const text = await htmlBlocks(blocks, 3, tools);
  return `<section id="${escapeHtml(id)}" style="--section: ${escapeHtml(color)}">
<h2>${tools.words(name)}</h2>
${text}
${items.join('\n')}
</section>`;
}

async function article({ item, headline, date }: DocumentItem, tools: HtmlTools): Promise<string> {
  const { words, draw } = tools;
  const pictures = (await Promise.all(item.pictures.map(draw))).join('\n');
  const day = date === '' || item.date === null ? '' : `<time datetime="${item.date}">${escapeHtml(date)}</time>`;
  return `<article id="${escapeHtml(item.id)}">
<h3>${day}${words(headline)}</h3>
${sourcesOf(item, words)}
${pictures}
${await htmlBlocks(item.body, 4, tools)}
${item.qr === null || item.qr.url === '' ? '' : codeOf(item.qr)}
</article>`;
}

function sourcesOf({ sources }: Item, words: HtmlTools['words']): string {
  const named = sources.filter(({ name, url }) => name !== '' || url !== '');
  if (named.length === 0) return '';
  return `<p class="sources">Chi tiết: ${named.map(({ name, url }) => htmlLink(url, words(name || url))).join('; ')}</p>`;
}

async function figure(picture: Picture, media: MediaStore, words: HtmlTools['words']): Promise<string> {
  const shown = await documentPicture(picture, media, widest);
  if (shown === null) return '';
  const { decorative, alt, caption, credit } = picture;
  const text = captionLine(picture);
  const source = `data:image/jpeg;base64,${Buffer.from(shown.bytes).toString('base64')}`;
  const description = decorative ? '' : alt || caption || credit || 'Ảnh';
  return `<figure><img src="${source}" width="${shown.width}" height="${shown.height}" alt="${escapeHtml(description)}">\
${text === '' ? '' : `<figcaption>${words(text)}</figcaption>`}</figure>`;
}

/** The code as drawn squares, and the address for those who read on the device itself. */
function codeOf({ label, url }: QrCode): string {
  const { data } = encode(url, { ecc: 'M', border: 4 });
  const squares = data
    .flatMap((cells, row) => cells.map((isDark, column) => (isDark ? `M${column} ${row}h1v1h-1z` : '')))
    .join('');
  const name = label || 'Quét để xem thêm';
  const svg = `<svg role="img" aria-label="Mã QR: ${escapeHtml(name)}" viewBox="0 0 ${data.length} ${data.length}" width="120" height="120"><path fill="#fff" d="M0 0h${data.length}v${data.length}H0z"/><path fill="#000" d="${squares}"/></svg>`;
  return `<p class="code">${svg}${htmlLink(url, escapeHtml(name))}</p>`;
}
