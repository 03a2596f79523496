import type { PastedElement, PastedNode } from './pasted-node.ts';

/** Elements whose content is no text of an article. */
const skipped = new Set(
  'script style noscript template head nav iframe object form button select svg math title meta link audio video canvas input textarea'.split(
    ' ',
  ),
);

/** Reads HTML without running or loading anything of it: the parser's document is inert, and no node of it ever enters the page. */
export const parseHtml = (html: string): PastedNode => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return fromDom(body);
};

function fromDom(element: Element): PastedElement {
  const children: PastedNode[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Text) children.push(child.data);
    else if (child instanceof Element && isWanted(child)) children.push(fromDom(child));
  }
  const name = element.localName;
  return {
    name,
    style: styleOf(element.getAttribute('style') ?? ''),
    className: element.getAttribute('class') ?? '',
    href: name === 'a' ? (element.getAttribute('href') ?? '') : '',
    children,
    ...(name === 'td' || name === 'th' ? { columns: spanOf(element, 'colspan'), rows: spanOf(element, 'rowspan') } : {}),
    ...pictureOf(element),
  };
}

function isWanted(element: Element): boolean {
  return !skipped.has(element.localName) && !element.hasAttribute('hidden') && element.getAttribute('aria-hidden') !== 'true';
}

/** No table of a bulletin is wider or longer; a page may claim any number. */
const widest = 100;

function spanOf(element: Element, attribute: string): number {
  const span = Number.parseInt(element.getAttribute(attribute) ?? '1', 10);
  return span >= 1 ? Math.min(span, widest) : 1;
}

function pictureOf(element: Element): { readonly picture?: string } {
  const address = element.localName === 'img' ? (element.getAttribute('src') ?? '') : '';
  return /^data:image\/(png|jpeg|gif|webp|bmp);base64,/iu.test(address) ? { picture: address } : {};
}

/** The declarations by hand: the DOM's own reading drops those that only Word knows. */
function styleOf(text: string): Readonly<Record<string, string>> {
  const style: Record<string, string> = {};
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      style[declaration.slice(0, colon).trim().toLowerCase()] = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return style;
}
