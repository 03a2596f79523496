import type { Block } from '../../core/issue/block.ts';
import type { BlockId, IsoDate } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { Section } from '../../core/issue/section.ts';
import type { PreflightContext } from '../../core/preflight/preflight-context.ts';
import type { KnownOfficial, Registry } from '../../core/preflight/registry/registry.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';

export interface FixtureIssue {
  readonly issue: Issue;
  readonly previous?: Issue | null;
  readonly registry?: Registry;
  readonly published?: PreflightContext['published'];
}

/** The sample issue as it is, and the same with something wrong in it; `previous` = the issue before. */
export interface OtherFixture {
  readonly hit: (sample: Issue) => FixtureIssue;
  readonly miss?: (sample: Issue) => FixtureIssue;
}

const itemAt = (issue: Issue, index: number): Item => {
  const item = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []))[index];
  if (!item) throw new Error('the sample has items');
  return item;
};

/** Place of the first item with a picture. */
const pictured = (issue: Issue): number =>
  issue.sections
    .flatMap((section) => (section.form === 'items' ? section.items : []))
    .findIndex(({ pictures }) => pictures.length > 0);

/** Changes the nth item of the issue. */
export const withItem = (issue: Issue, index: number, change: (item: Item) => Item): Issue => {
  const wanted = itemAt(issue, index).id;
  const inSection = (section: Section): Section =>
    section.form === 'text'
      ? section
      : { ...section, items: section.items.map((item) => (item.id === wanted ? change(item) : item)) };
  return { ...issue, sections: issue.sections.map(inSection) };
};

export const withTrend = (issue: Issue, change: (blocks: readonly Block[]) => readonly Block[]): Issue => ({
  ...issue,
  sections: issue.sections.map((section) => (section.form === 'text' ? { ...section, blocks: change(section.blocks) } : section)),
});

export const paragraph = (text: string, id = 'fixture'): Block => ({ type: 'paragraph', id: id as BlockId, text: [{ text }] });
const heading = (text: string, id: string): Block => ({ type: 'heading', level: 1, id: id as BlockId, text: [{ text }] });
const day = (text: string) => text as IsoDate;

const bodyOf = (issue: Issue, index: number): readonly Block[] =>
  itemAt(issue, index).body.map((block, at): Block => ({ ...block, id: `copy${at}` as BlockId }) as Block);

const official = (office: string, from: string | null, to: string | null): KnownOfficial => ({
  ...{ name: 'Trần Minh Khoa', office },
  from: from as IsoDate | null,
  to: to as IsoDate | null,
});

const withOfficials = (issue: Issue, text: string, officials: readonly KnownOfficial[]): FixtureIssue => ({
  issue: withItem(issue, 1, (item) => ({ ...item, body: [...item.body, paragraph(text)] })),
  registry: { ...usualRegistry, officials },
});

/** Of each rule that looks at items, sections or the whole issue, but for those of printed issues. */
export const otherFixtures: Readonly<Record<string, OtherFixture>> = {
  'empty-item': { hit: (sample) => ({ issue: withItem(sample, 1, (item) => ({ ...item, headline: '' })) }) },
  'missing-date': { hit: (sample) => ({ issue: withItem(sample, 1, (item) => ({ ...item, date: null, lastDate: null })) }) },
  'missing-source': { hit: (sample) => ({ issue: withItem(sample, 1, (item) => ({ ...item, sources: [] })) }) },
  'undescribed-picture': {
    hit: (sample) => ({
      issue: withItem(sample, pictured(sample), (item) => ({
        ...item,
        pictures: item.pictures.map((picture) => ({ ...picture, alt: '', decorative: false })),
      })),
    }),
    miss: (sample) => ({
      issue: withItem(sample, 0, (item) => ({
        ...item,
        pictures: item.pictures.map((picture) => ({ ...picture, alt: '', decorative: true })),
      })),
    }),
  },
  'long-text': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, body: [paragraph('một hai ba bốn năm '.repeat(60))] })),
    }),
  },
  'self-repetition': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        body: [
          ...item.body,
          paragraph(
            'Trạm đo tự động ở cửa sông gửi số liệu về mỗi giờ cho từng hộ nuôi trồng. Trạm đo tự động ở cửa sông gửi số liệu mỗi giờ về cho từng hộ nuôi.',
          ),
        ],
      })),
    }),
  },
  'skipped-number': {
    hit: (sample) => ({
      issue: withTrend(sample, (blocks) => [heading('1. Một', 'h1'), paragraph('Chữ.', 'p1'), heading('3. Ba', 'h3'), ...blocks]),
    }),
    miss: (sample) => ({ issue: withTrend(sample, (blocks) => [heading('1. Một', 'h1'), heading('2. Hai', 'h2'), ...blocks]) }),
  },
  'same-headline': {
    hit: (sample) => ({
      issue: withItem(sample, 4, (item) => ({ ...item, headline: itemAt(sample, 1).headline.toUpperCase() })),
    }),
  },
  'same-body': { hit: (sample) => ({ issue: withItem(sample, 5, (item) => ({ ...item, body: bodyOf(sample, 2) })) }) },
  'foreign-headline': {
    hit: (sample) => ({
      issue: withItem(sample, 3, (item) => ({ ...item, headline: 'Vũ điệu khinh khí cầu trên cao nguyên lộng gió' })),
    }),
  },
  'carried-over': {
    hit: (sample) => ({ issue: { ...sample, id: 'moi' as Issue['id'], number: sample.number + 1 }, previous: sample }),
    miss: (sample) => ({ issue: sample, previous: { ...sample, sections: [], coverPictures: [] } }),
  },
  'week-differs': {
    hit: (sample) => ({
      issue: withTrend(sample, (blocks) => [paragraph('Tuần từ 15/6 - 21/6/2026 có nhiều tin vui.'), ...blocks]),
    }),
    miss: (sample) => ({
      issue: withTrend(sample, (blocks) => [paragraph('Tuần từ 22/6 - 28/6/2026 có nhiều tin vui.'), ...blocks]),
    }),
  },
  'week-length': { hit: (sample) => ({ issue: { ...sample, period: { ...sample.period, to: day('2026-06-29') } } }) },
  'boilerplate-drift': {
    hit: (sample) => ({
      issue: sample,
      previous: { ...sample, sections: [], coverPictures: [], masthead: { ...sample.masthead, facebook: 'trang-khac' } },
    }),
  },
  'source-variant': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, sources: [{ name: 'Báo HP', url: 'https://baohaiphong.vn/a' }] })),
    }),
  },
  'abbreviation-variant': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, body: [...item.body, paragraph('Sở KHCN mở lớp học.')] })),
    }),
    miss: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, body: [...item.body, paragraph('Quyết định 12/QĐ-KHCN có hiệu lực.')] })),
    }),
  },
  'already-published': {
    hit: (sample) => ({
      issue: sample,
      published: new Map([
        [itemAt(sample, 1).id, { headline: 'Tin cũ', number: sample.number - 1, year: sample.year, verdict: 'same', by: 'body' }],
      ]),
    }),
  },
  'agency-variant': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, body: [...item.body, paragraph('Sở Khoa học & Công nghệ mở lớp.')] })),
    }),
  },
  'document-number': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        body: [...item.body, paragraph('Nghị quyết số 57/NQ-TW có hiệu lực, cùng Nghị định 30/2020/ND-CP.')],
      })),
    }),
    miss: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        body: [
          ...item.body,
          paragraph('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.'),
        ],
      })),
    }),
  },
  'official-office': {
    hit: (sample) => withOfficials(sample, 'Giám đốc Sở Trần Minh Khoa khai mạc.', [official('Phó Giám đốc Sở', null, null)]),
    miss: (sample) =>
      withOfficials(sample, 'Phó Giám đốc Sở Trần Minh Khoa khai mạc, cùng nguyên Giám đốc Trần Minh Khoa.', [
        official('Phó Giám đốc Sở; Bí thư Đảng ủy', '2026-01-01', null),
        official('Trưởng phòng', null, '2025-12-31'),
      ]),
  },
  'near-name': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        body: [...item.body, paragraph('Ông Trần Minh Khoa nói vậy. Ông Trần Minh Khoa vui. Sau đó ông Trần Minh Khóa về.')],
      })),
    }),
  },
  'same-event': {
    hit: (sample) => ({
      issue: withItem(
        withItem(sample, 1, (item) => ({
          ...item,
          body: [
            ...item.body,
            paragraph('Cây cầu treo bằng tre già ở bản Nà Lốc vừa được thắp sáng bằng trăm ngọn đèn dầu hạt.', 'f1'),
          ],
        })),
        2,
        (item) => ({
          ...item,
          body: [paragraph('Đêm hội: cây cầu treo bằng tre già ở bản Nà Lốc vừa được thắp sáng. Bà con hát đến khuya.', 'f2')],
        }),
      ),
    }),
  },
  'short-title-slip': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        headline: 'Ông Trần Văn Hưng mở lớp học',
        shortTitle: 'Trần Văn Hùng mở lớp',
      })),
    }),
    miss: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        headline: 'Ông Trần Văn Hưng mở lớp học',
        shortTitle: 'Trần Văn Hưng mở lớp',
      })),
    }),
  },
  'capitals-differ': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        body: [...item.body, paragraph('Họ nhận giải Sao Khuê. Năm sau họ lại nhận giải Sao khuê.')],
      })),
    }),
    miss: (sample) => ({
      issue: withItem(sample, 1, (item) => ({
        ...item,
        body: [paragraph('Họ nhận giải Sao Khuê. Năm sau lại nhận giải Sao Khuê.')],
      })),
    }),
  },
  'event-facts-differ': {
    hit: (sample) => ({
      issue: withItem(
        withItem(sample, 1, (item) => ({
          ...item,
          body: [...item.body, paragraph('Hội chợ Làng nghề lần thứ IX diễn ra từ ngày 2/6 đến 6/6.', 'f1')],
        })),
        2,
        (item) => ({ ...item, body: [...item.body, paragraph('Sáng 3/6, Hội chợ Làng nghề lần thứ IX khai mạc.', 'f2')] }),
      ),
    }),
    miss: (sample) => ({
      issue: withItem(
        withItem(sample, 1, (item) => ({
          ...item,
          body: [...item.body, paragraph('Hội chợ Làng nghề lần thứ IX diễn ra từ ngày 2/6 đến 6/6.', 'f1')],
        })),
        2,
        (item) => ({ ...item, body: [...item.body, paragraph('Sáng 2/6, Hội chợ Làng nghề lần thứ IX khai mạc.', 'f2')] }),
      ),
    }),
  },
  'far-date': {
    hit: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, body: [paragraph('Sáng ngày 3/4, trạm đo mở cửa.')] })),
    }),
    miss: (sample) => ({
      issue: withItem(sample, 1, (item) => ({ ...item, body: [paragraph('Sáng ngày 23/6, trạm đo mở cửa.')] })),
    }),
  },
};
