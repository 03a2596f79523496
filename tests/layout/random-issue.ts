import type { Block } from '../../core/issue/block.ts';
import type { BlockId, IsoDate, IssueId, ItemId, MediaName, PictureId, SectionId } from '../../core/issue/ids.ts';
import type { InlineText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { Picture } from '../../core/issue/picture.ts';
import type { Section } from '../../core/issue/section.ts';

/** A small repeatable generator (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 <= result < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** first <= result <= last */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.between(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

const syllables =
  'thành phố cảng biển dữ liệu mở người dân dùng chung nền tảng số học sinh kỹ sư trạm đo mực nước triều công nghệ mới sáng tạo khởi nghiệp doanh nghiệp nhỏ bệnh viện tuyến huyện ruộng lúa rươi vệ tinh nhỏ bản đồ đô thị ngày hội khoa học gia đình ẹp ị ọ Ặng Ẵm Ễnh Ự 57-NQ/TW 5G VNeID 1.268 99,65% TP. Hải Phòng Việt Nam Ủy ban nhân dân quyết định chương trình mục tiêu giai đoạn'.split(
    ' ',
  );

export interface IssueShape {
  /** Items of each section of news, from and to. */
  readonly items: readonly [number, number];
  /** Words of an item's body. */
  readonly words: readonly [number, number];
  /** Pictures of an item. */
  readonly pictures: readonly [number, number];
}

export const usualShape: IssueShape = { items: [2, 9], words: [20, 320], pictures: [0, 5] };

/** Pixel sizes of the pictures that random issues use; `missing.jpg` has none. */
export const randomSizes: Readonly<Record<string, { width: number; height: number } | null>> = {
  'a.jpg': { width: 1600, height: 1067 },
  'b.jpg': { width: 1200, height: 1600 },
  'c.jpg': { width: 1920, height: 1080 },
  'd.jpg': { width: 1500, height: 1500 },
  'e.jpg': { width: 300, height: 200 },
  'missing.jpg': null,
};

/** An issue of nonsense that looks like one: all sections, all block types, dates, pictures. The same seed gives the same issue. */
export function randomIssue(seed: number, shape: IssueShape = usualShape): Issue {
  const maker = new IssueMaker(new Dice(seed), shape);
  return maker.issue();
}

export class IssueMaker {
  private count = 0;

  constructor(
    private readonly dice: Dice,
    private readonly shape: IssueShape,
    private readonly prefix = 'r',
  ) {}

  issue(): Issue {
    const { dice } = this;
    const sections: Section[] = [
      this.textSection(),
      this.newsSection('national', 'Tin trong nước'),
      this.newsSection('spotlight', 'Tâm điểm', dice.between(0, 2)),
      this.newsSection('local', 'Tin Hải Phòng'),
    ];
    if (dice.chance(0.2)) sections.push(this.newsSection('khac', this.title(3)));
    return {
      id: this.id() as IssueId,
      template: 'haiphong',
      leftovers: [],
      coverVariant: 'auto',
      dateStyle: null,
      ignored: [],
      printed: null,
      number: dice.between(1, 120),
      year: 2026,
      period: { from: '2026-06-22' as IsoDate, to: '2026-06-28' as IsoDate },
      masthead: {
        title: 'Điểm tin Khoa học Công nghệ',
        publisher: ['Sở Khoa học và Công nghệ', 'Trung tâm Công nghệ thông tin'],
        website: 'https://example.vn/',
        facebook: 'https://www.facebook.com/vidu',
        slogan: '',
      },
      coverPictures: dice.chance(0.5) ? [this.picture('c.jpg')] : [],
      sections,
    };
  }

  nextId(): BlockId {
    return this.id() as BlockId;
  }

  item(): Item {
    const { dice, shape } = this;
    const pictures = dice.between(...shape.pictures);
    return {
      id: this.id() as ItemId,
      date: dice.chance(0.9) ? (`2026-06-${dice.between(22, 28)}` as IsoDate) : null,
      lastDate: null,
      headline: this.title(dice.between(4, dice.chance(0.1) ? 45 : 18)),
      shortTitle: dice.chance(0.4) ? this.title(dice.between(3, 12)) : '',
      sources: Array.from({ length: dice.pick([0, 1, 1, 1, 2]) }, () => ({
        name: this.title(dice.between(1, 5)),
        url: dice.chance(0.6) ? 'https://example.vn/bai-viet/0123456789' : '',
      })),
      pictures: Array.from({ length: pictures }, () => this.picture(dice.pick(Object.keys(randomSizes)))),
      body: this.body(dice.between(...shape.words)),
      qr: dice.chance(0.1) ? { label: 'Quét mã QR', url: 'https://example.vn/clip' } : null,
      variant: dice.chance(0.9) ? 'auto' : dice.pick(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'khong-co']),
      note: '',
      status: 'draft',
    };
  }

  body(words: number): Block[] {
    const { dice } = this;
    const blocks: Block[] = [];
    let rest = words;
    if (dice.chance(0.7)) {
      const lead = Math.min(rest, dice.between(12, 40));
      blocks.push({ type: 'lead', id: this.id() as BlockId, text: this.text(lead) });
      rest -= lead;
    }
    while (rest > 0) {
      const length = Math.min(rest, dice.between(15, 120));
      blocks.push(...this.blocks(length));
      rest -= length;
    }
    return blocks;
  }

  title(words: number): string {
    const text = this.words(words);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  picture(media: string): Picture {
    const { dice } = this;
    return {
      id: this.id() as PictureId,
      media: media as MediaName,
      alt: this.title(6),
      decorative: false,
      caption: dice.chance(0.6) ? this.title(dice.between(3, 30)) : '',
      credit: dice.chance(0.3) ? this.title(2) : '',
      focalPoint: { x: dice.next(), y: dice.next() },
      crop: dice.chance(0.1) ? { x: 0.1, y: 0.1, width: 0.6, height: 0.7 } : null,
    };
  }

  private blocks(words: number): Block[] {
    const { dice } = this;
    const id = (): BlockId => this.id() as BlockId;
    switch (dice.between(0, 11)) {
      case 0:
        return [{ type: 'heading', level: dice.pick([1, 2, 3] as const), id: id(), text: this.text(5) }, this.paragraph(words)];
      case 1:
        return [1, 2, 3].map(() => ({ type: 'bullet', id: id(), text: this.text(Math.ceil(words / 3)) }));
      case 2:
        return [1, 2].map(() => ({ type: 'numbered', id: id(), text: this.text(Math.ceil(words / 2)) }));
      case 3:
        return [{ type: 'quote', id: id(), text: this.text(Math.min(words, 25)), attribution: this.title(3) }];
      case 4:
        return [{ type: 'callout', id: id(), title: dice.chance(0.5) ? this.title(3) : '', text: this.text(words) }];
      case 5:
        return [{ type: 'table', id: id(), header: true, rows: [1, 2, 3].map(() => [this.text(3), this.text(8), this.text(2)]) }];
      case 6:
        return [{ type: 'picture', id: id(), picture: this.picture(dice.pick(['a.jpg', 'b.jpg', 'missing.jpg'])) }];
      default:
        return [this.paragraph(words)];
    }
  }

  private paragraph(words: number): Block {
    return { type: 'paragraph', id: this.id() as BlockId, text: this.text(words) };
  }

  private text(words: number): InlineText {
    const text = `${this.title(Math.max(1, words))}.`;
    if (!this.dice.chance(0.15)) return [{ text }];
    const half = text.indexOf(' ', text.length / 2);
    if (half < 0) return [{ text, bold: true }];
    return this.dice.chance(0.5)
      ? [{ text: text.slice(0, half), bold: true }, { text: text.slice(half) }]
      : [{ text: text.slice(0, half + 1) }, { text: text.slice(half + 1), link: 'https://example.vn/nguon' }];
  }

  private words(count: number): string {
    return Array.from({ length: count }, () => this.dice.pick(syllables)).join(' ');
  }

  private textSection(): Section {
    const heading = (): Block => ({ type: 'heading', level: 1, id: this.id() as BlockId, text: this.text(6) });
    const bullets = (): Block[] => [1, 2, 3, 4].map(() => ({ type: 'bullet', id: this.id() as BlockId, text: this.text(30) }));
    const blocks = [this.paragraph(60), heading(), ...bullets(), heading(), ...bullets(), this.paragraph(50)];
    return { form: 'text', id: this.id() as SectionId, kind: 'trend', title: this.title(10), shortTitle: '', blocks };
  }

  private newsSection(kind: string, title: string, count = this.dice.between(...this.shape.items)): Section {
    const items = Array.from({ length: count }, () => this.item());
    return { form: 'items', id: this.id() as SectionId, kind, title, shortTitle: '', items };
  }

  private id(): string {
    return `${this.prefix}${++this.count}`;
  }
}
