import type { IdSource } from '../../core/issue/ids.ts';

/** One item of the small issue that the tests write in many ways. Texts are made up. */
export interface MiniItem {
  readonly date: string;
  readonly headline: string;
  readonly short: string;
  readonly source: string;
  readonly body: readonly string[];
}

export interface MiniSection {
  readonly kind: string;
  readonly name: string;
  readonly items: readonly MiniItem[];
}

export type ContentsLayout =
  | 'list'
  | 'table'
  | 'dots'
  | 'two-lines'
  | 'columns'
  | 'bars'
  | 'none'
  | 'capitals'
  | 'capitals-without-pages'
  | 'untitled'
  | 'untitled-capitals'
  | 'last';
export type SourceForm =
  | 'inside'
  | 'outside'
  | 'bare'
  | 'plain'
  | 'two-lines'
  | 'label-line'
  | 'on-headline'
  | 'after-body'
  | 'html'
  | 'dash'
  | 'label-is-link'
  | 'address-below'
  | 'bare-on-headline'
  | 'with-pictogram';
export type HeadlineForm =
  | 'capitals'
  | 'hash'
  | 'bold'
  | 'natural-hash'
  | 'two-lines'
  | 'three-lines'
  | 'two-parts'
  | 'two-hashes'
  | 'natural-two-lines'
  | 'date-behind';

export interface MiniOptions {
  readonly contents?: ContentsLayout;
  readonly sources?: SourceForm;
  readonly headlines?: HeadlineForm;
  readonly headers?: boolean;
}

export const countingIds = (): IdSource => {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `id${count}`;
    },
  };
};

export const miniSections: readonly MiniSection[] = [
  {
    kind: 'national',
    name: 'TIN TRONG NƯỚC',
    items: [
      {
        date: '9/3',
        headline: 'Bộ Khoa học và Công nghệ mở cổng dữ liệu thời tiết cho nông dân các tỉnh miền núi',
        short: 'Mở cổng dữ liệu thời tiết cho nông dân miền núi',
        source: 'Báo Đồng Quê',
        body: [
          'Từ tuần này, người trồng rừng và làm ruộng bậc thang xem được lượng mưa của từng xã ngay trên điện thoại.',
          'Dữ liệu lấy từ hơn bốn trăm trạm đo đặt ở trường học và trạm y tế, cứ mười phút gửi về một lần. Người dùng không phải trả tiền và không cần đăng ký. Nhóm làm dự án nói sẽ thêm cảnh báo lũ quét trước mùa mưa, khi đường truyền ở các bản xa đã ổn định.',
        ],
      },
      {
        date: '10/3',
        headline: 'Sinh viên chế tạo thuyền tự lái quét rác trên hồ',
        short: 'Thuyền tự lái quét rác trên hồ',
        source: 'Sông Xanh',
        body: [
          'Chiếc thuyền dài hai mét chạy bằng pin mặt trời, mỗi ngày vớt chừng ba mươi kilôgam rác nổi. Nhóm bốn sinh viên tự vẽ thân thuyền và lập trình đường đi, chi phí chưa bằng một chiếc xe máy cũ. Hồ đầu tiên dùng thử đã sạch hơn thấy rõ sau hai tuần.',
        ],
      },
    ],
  },
  {
    kind: 'spotlight',
    name: 'TÂM ĐIỂM',
    items: [
      {
        date: '',
        headline: 'Một tuần ở phòng điều khiển cảng thông minh',
        short: 'Một tuần ở phòng điều khiển cảng thông minh',
        source: 'Tạp chí Bến Bờ',
        body: [
          'Bảy giờ sáng, màn hình lớn ở phòng điều khiển của cảng Hải Phòng hiện hai mươi chiếc cẩu đang làm việc mà không có ai ngồi trên cao. Người trực chỉ can thiệp khi máy hỏi, trung bình bốn lần một ca. Chuyện tưởng như ở nước ngoài nay là việc thường ngày.',
          'Những người thợ cẩu cũ giờ ngồi trước bàn phím, lương không giảm mà lưng bớt đau.',
        ],
      },
    ],
  },
  {
    kind: 'local',
    name: 'TIN HẢI PHÒNG',
    items: [
      {
        date: '9/3',
        headline: 'Hải Phòng lắp cảm biến đo độ mặn trên sáu con sông',
        short: 'Lắp cảm biến đo độ mặn trên sáu con sông',
        source: 'Đài Cửa Biển',
        body: [
          'Nông dân ở các xã ven sông của Hải Phòng nhận tin nhắn khi nước mặn vượt ngưỡng tưới. Sáu cảm biến đầu tiên đặt dưới cầu và cống, lấy số liệu mỗi giờ. Thành phố dự kiến phủ hết các cửa cống lớn trước vụ mùa.',
        ],
      },
      {
        date: '12/3',
        headline: 'Trường làng ở Hải Phòng dạy lập trình bằng trò chơi dân gian',
        short: 'Dạy lập trình bằng trò chơi dân gian',
        source: 'Trẻ Thơ',
        body: [
          'Ô ăn quan trở thành bài học đầu tiên về vòng lặp ở một trường tiểu học ngoại thành Hải Phòng.',
          'Thầy giáo vẽ bàn cờ trên sân, mỗi học sinh làm một câu lệnh. Sau ba buổi, các em tự viết được chương trình đếm quân trên máy tính cũ do phụ huynh góp. Phòng giáo dục muốn nhân cách làm này ra mười trường nữa trong năm học tới.',
        ],
      },
    ],
  },
];

const TREND = [
  'TỔNG KẾT XU HƯỚNG KHOA HỌC VÀ CÔNG NGHỆ (TUẦN TỪ 9/3 - 15/3/2026)',
  'Tuần qua, nhiều nơi đưa cảm biến và dữ liệu mở vào việc hằng ngày của người làm ruộng, thợ cảng và học trò. Điểm chung là rẻ, dễ sửa và do chính người dùng góp ý mà thành.',
  '1. XU HƯỚNG CHUNG',
  '- **Dữ liệu mở:** các bộ, ngành cho dùng tự do số liệu thời tiết và giao thông.',
];

/** The small issue as text. */
export const writeMiniIssue = (options: MiniOptions = {}, sections: readonly MiniSection[] = miniSections): string =>
  [
    'ĐIỂM TIN',
    'KHOA HỌC CÔNG NGHỆ',
    'SỐ 10/2026',
    'Tuần từ 9/3-15/3/2026',
    '<https://vidu.example.vn/>',
    options.contents === 'last' ? '' : contentsOf(options.contents ?? 'list', sections),
    TREND.join('\n\n'),
    ...sections.flatMap((section) => [
      ...(options.headers === true ? [section.name] : []),
      ...section.items.map((item) => itemText(item, options)),
    ]),
    ...(options.contents === 'last' ? [contentsOf('list', sections)] : []),
  ].join('\n\n\n');

const contentsOf = (layout: ContentsLayout, sections: readonly MiniSection[]): string => {
  if (layout === 'none') return '';
  let page = 4;
  const next = (): number => {
    page += 1;
    return page;
  };
  const lists = sections.map((section) => `${section.name}\n\n${sectionEntries(layout, section, next)}`);
  return [...(layout.startsWith('untitled') ? [] : ['MỤC LỤC']), ...lists].join('\n\n');
};

const sectionEntries = (layout: ContentsLayout, { items }: MiniSection, page: () => number): string => {
  const dated = ({ date, short }: MiniItem, mark = ': '): string => (date === '' ? short : `${date}${mark}${short}`);
  switch (layout) {
    case 'table':
      return [
        '| Ngày | Tiêu đề | Trang |',
        '|---|---|---|',
        ...items.map((item) => `| ${item.date} | ${item.short} | ${page()} |`),
      ].join('\n');
    case 'dots':
      return items.map((item) => `${dated(item)} ........ ${page()}`).join('\n');
    case 'bars':
      return items.map((item) => `${dated(item, ' | ')} | P. ${page()}`).join('\n\n\n');
    case 'two-lines':
      return items.map((item) => `- ${dated(item).replace(/^(.{12,}?) /u, '$1\n')} 0${page()}`).join('\n');
    case 'capitals':
      return items.map((item) => `- ${dated(item).toUpperCase()} 0${page()}`).join('\n');
    case 'capitals-without-pages':
    case 'untitled-capitals':
      return items.map((item) => dated(item).toUpperCase()).join('\n');
    case 'untitled':
      return items.map((item) => `- ${dated(item)}`).join('\n');
    case 'columns':
      return items
        .map((item) => [item.date, item.short, `Trang ${page()}`].filter((part) => part !== '').join('\n\n'))
        .join('\n\n');
    default:
      return items.map((item) => `- ${dated(item)} 0${page()}`).join('\n');
  }
};

const itemText = (item: MiniItem, { sources = 'inside', headlines = 'capitals' }: MiniOptions): string => {
  const source = sourceText(item.source, sources);
  const headline = headlineText(item, headlines);
  if (sources === 'on-headline' || sources === 'bare-on-headline') return [`${headline} ${source}`, ...item.body].join('\n\n\n');
  if (sources === 'after-body') return [headline, ...item.body, source].join('\n\n');
  return [headline, source, ...item.body].join('\n\n');
};

const headlineText = ({ date, headline }: MiniItem, form: HeadlineForm): string => {
  const mark = date === '' ? '' : `${date}: `;
  if (form === 'natural-hash') return `## ${mark}${headline}`;
  if (form === 'natural-two-lines') return `## ${inParts(mark + headline, date === '' ? 1 : 2).join('\n')}`;
  const capitals = `${mark}${headline.toUpperCase()}`;
  if (form === 'hash') return `# ${capitals}`;
  if (form === 'two-lines') return inParts(capitals, 2).join('\n');
  if (form === 'three-lines') return inParts(capitals, 3).join('\n');
  if (form === 'two-parts') return inParts(capitals, date === '' ? 1 : 2).join('\n\n');
  if (form === 'two-hashes')
    return inParts(capitals, 2)
      .map((part) => `# ${part}`)
      .join('\n\n');
  if (form === 'date-behind') return date === '' ? capitals : `${headline.toUpperCase()} (${date})`;
  return form === 'bold' ? `**${capitals}**` : capitals;
};

/** The words in so many lines. */
const inParts = (text: string, count: number): readonly string[] => {
  const words = text.split(' ');
  const each = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, i) => words.slice(i * each, (i + 1) * each).join(' ')).filter((part) => part !== '');
};

const sourceText = (name: string, form: SourceForm): string => {
  switch (form) {
    case 'outside':
      return `Chi tiết: [${name}](#)`;
    case 'dash':
      return `[Chi tiết - ${name}](#)`;
    case 'label-is-link':
      return `[Chi tiết](#): ${name}`;
    case 'address-below':
      return `Chi tiết: ${name}\n<https://vidu.example.vn/bai>`;
    case 'with-pictogram':
      return `👉 [Chi tiết: ${name}](#)`;
    case 'bare':
    case 'bare-on-headline':
      return `[${name}](#)`;
    case 'plain':
      return `Chi tiết: ${name}`;
    case 'two-lines':
      return `[Chi tiết:](#)\n[${name}](#)`;
    case 'label-line':
      return `Chi tiết:\n\n[${name}](https://vidu.example.vn/bai)`;
    case 'html':
      return `<a href="https://vidu.example.vn/bai?x=1&amp;y=2">Chi tiết: ${name}</a>`;
    default:
      return `[Chi tiết: ${name}](#)`;
  }
};
