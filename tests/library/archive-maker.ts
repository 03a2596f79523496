import type { BlockId, IdSource } from '../../core/issue/ids.ts';
import { daysAfter } from '../../core/issue/iso-date.ts';
import { type Issue, newIssue } from '../../core/issue/issue.ts';
import { type Item, newItem } from '../../core/issue/item.ts';
import { newItemSection, newTextSection } from '../../core/issue/section.ts';
import { countingIds, date } from '../issue/sample-issue.ts';
import { Dice } from '../layout/random-issue.ts';

/** Words of no text in particular; those further down are rarer. */
const words =
  'và của các cho trong được với là có một những từ tại theo về này khi đã sẽ người năm thành phố công nghệ dữ liệu số khoa học ứng dụng mới phát triển hệ thống nghiên cứu sản xuất thử nghiệm doanh nghiệp trường lớp sinh viên nông dân ruộng lúa tôm cá nước mặn ngọt trạm đo cảng biển tàu thuyền cầu đường xe điện pin mặt trời gió rừng ngập ven bờ đảo xa bệnh viện bác sĩ thuốc vắc xin máy ảnh vệ tinh bản đồ mưa bão lũ sóng cảnh báo sớm điện thoại ứng phó lập trình rô bốt cánh tay hàn xưởng mạ thép gốm sứ lụa tre nứa mây hoa hòa hoà hóa hồng hống đạo tạo dạo trợ lý ảo trở lại áo dài tro bếp'.split(
    ' ',
  );

const sources = ['Báo Mẫu', 'Tạp chí Thử Nghiệm', 'Cổng tin Ví Dụ', 'Đài Phát Thanh Mẫu', 'Báo Mẫu Hải Phòng'];

export interface ArchiveShape {
  readonly items: number;
  readonly wordsPerItem: number;
}

/** The issue so many weeks after the first one: nonsense, the same for the same seed. */
export const archiveIssue = (week: number, { items, wordsPerItem }: ArchiveShape): Issue => {
  const dice = new Dice(week + 1);
  const ids = countingIds('a');
  const from = daysAfter(date('2016-01-04'), 7 * week);
  const year = Number(from.slice(0, 4));
  const made = Array.from(
    { length: items },
    (): Item => archiveItem(dice, ids, wordsPerItem, daysAfter(from, dice.between(0, 6))),
  );
  const half = Math.ceil(items / 2);
  const issue = newIssue(ids, {
    template: 'haiphong',
    number: 1 + (week % 52),
    year,
    period: { from, to: daysAfter(from, 6) },
    masthead: { title: 'Điểm tin thử nghiệm', publisher: ['Cơ quan mẫu'], website: '', facebook: '', slogan: '' },
    sections: [
      {
        ...newTextSection(ids, 'trend', 'Xu hướng'),
        blocks: [{ type: 'paragraph', id: ids.next() as BlockId, text: [{ text: sentence(dice, 60) }] }],
      },
      { ...newItemSection(ids, 'national', 'Tin trong nước'), items: made.slice(0, half) },
      { ...newItemSection(ids, 'local', 'Tin địa phương'), items: made.slice(half) },
    ],
  });
  return { ...issue, id: `issue-${week}` as Issue['id'] };
};

function archiveItem(dice: Dice, ids: IdSource, count: number, day: Item['date']): Item {
  const third = Math.round(count / 3);
  return {
    ...newItem(ids),
    date: day,
    headline: sentence(dice, 12).slice(0, -1),
    sources: [{ name: dice.pick(sources), url: 'https://example.org/tin' }],
    body: [third, third, count - 2 * third].map((length) => ({
      type: 'paragraph',
      id: ids.next() as BlockId,
      text: [{ text: sentence(dice, length) }],
    })),
  };
}

/** Common words come often, rare ones seldom; now and then a number or a name. */
function sentence(dice: Dice, length: number): string {
  const chosen = Array.from({ length }, () => {
    if (dice.chance(0.03)) return String(dice.between(2, 9000));
    if (dice.chance(0.02)) return `Tên${dice.between(1, 3000)}`;
    return words[Math.floor(dice.next() ** 2 * words.length)] ?? 'và';
  });
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
