import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { isMediaName } from '../../core/issue/ids.ts';
import { projectFile } from '../project-root.ts';
import type { Documents } from './documents.ts';
import type { IssueCards } from './issue-cards.ts';
import { ScaledPictures } from './scaled-pictures.ts';

/** What stands at an address of the window's page. */
export interface Resource {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
  /** What stands at this address never changes. */
  readonly immutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ttf': 'font/ttf',
};

const notFound: Resource = { status: 404, type: 'text/plain; charset=utf-8', body: '', immutable: false };

/** Answers for the page's addresses: the page itself, fonts, pictures of open issues, covers of the start screen. */
export class Resources {
  private readonly scaled = new ScaledPictures();

  constructor(
    private readonly documents: Documents,
    private readonly cards: IssueCards,
  ) {}

  async get(pathAndQuery: string): Promise<Resource> {
    const { pathname, searchParams } = new URL(pathAndQuery, 'http://window.invalid');
    const [room = '', first = '', second = '', ...rest] = decoded(pathname);
    if (rest.length > 0) return notFound;
    if (room === '') return this.file(projectFile('build', 'renderer', 'index.html'), false);
    if (second === '' && room === 'assets') return this.file(projectFile('build', 'renderer', 'assets', safeName(first)), true);
    if (second === '' && room === 'fonts') return this.font(safeName(first));
    if (second === '' && room === 'cover') return this.cover(first);
    if (room === 'media') return this.picture(first, second, searchParams.get('width'));
    return notFound;
  }

  private async font(name: string): Promise<Resource> {
    const own = await this.file(projectFile('assets', 'fonts', name), true);
    return own.status === 200 ? own : this.file(projectFile('assets', 'fonts', 'ui', name), true);
  }

  private async cover(id: string): Promise<Resource> {
    const body = await this.cards.cover(id);
    return body === null ? notFound : { status: 200, type: 'image/jpeg', body, immutable: true };
  }

  /** A picture of an open issue, scaled down to one of a few widths if asked. */
  private async picture(document: string, name: string, width: string | null): Promise<Resource> {
    const media = this.documents.get(document)?.media;
    if (!media || !isMediaName(name) || !media.has(name)) return notFound;
    try {
      const body = width === null ? await media.read(name) : await this.scaled.get(name, Number(width), media);
      return { status: 200, type: types[extname(name)] ?? '', body, immutable: true };
    } catch {
      return notFound;
    }
  }

  private async file(path: string, immutable: boolean): Promise<Resource> {
    const type = types[extname(path)];
    const body = type === undefined ? null : await readFile(path).catch(() => null);
    return body === null || type === undefined ? notFound : { status: 200, type, body, immutable };
  }
}

function decoded(pathname: string): readonly string[] {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return ['-'];
  }
}

/** The name alone: nothing that leads out of a folder. */
function safeName(name: string): string {
  return /^[\w.-]+$/u.test(name) && normalize(join('/', name)) === join('/', name) ? name : '-';
}
