import type { IsoDate, IssueId, PictureId, SectionId } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import { picture } from '../authoring.ts';
import { localEarly } from './local-early.ts';
import { localLate } from './local-late.ts';
import { nationalEarly } from './national-early.ts';
import { nationalLate } from './national-late.ts';
import { spotlightItem } from './spotlight.ts';
import { trendSection } from './trend.ts';

const cover = picture('bia-song-va-cau', {
  alt: 'Bình minh trên dòng sông rộng: cầu dây văng bắc ngang chân trời, thành phố và cần cẩu cảng mờ trong sương hồng, mặt nước phẳng lặng ở tiền cảnh',
  caption: '',
  credit: 'Ban biên tập',
  focalPoint: { x: 0.66, y: 0.45 },
});

/** The sample issue, its pictures still named by scene instead of by media. Every person, organisation and figure in it is invented. */
export const sampleDraft: Issue = {
  id: 'mau-so-24-2026' as IssueId,
  template: 'haiphong',
  number: 24,
  year: 2026,
  period: { from: '2026-06-22' as IsoDate, to: '2026-06-28' as IsoDate },
  masthead: {
    title: 'Điểm tin Khoa học Công nghệ',
    publisher: ['Sở Khoa học và Công nghệ thành phố Hải Phòng', 'Trung tâm Công nghệ thông tin và Truyền thông Hải Phòng'],
    website: 'https://sokhcn.haiphong.gov.vn/',
    facebook: 'https://www.facebook.com/TinKHCNHaiphong',
    slogan: 'Chuyện công nghệ, kể bằng việc thật',
  },
  coverPictures: [cover('bia-anh-1' as PictureId)],
  coverVariant: 'auto',
  sections: [
    trendSection,
    {
      form: 'items',
      id: 'tin-trong-nuoc' as SectionId,
      kind: 'national',
      title: 'Tin trong nước',
      shortTitle: '',
      items: [...nationalEarly, ...nationalLate],
    },
    { form: 'items', id: 'tam-diem' as SectionId, kind: 'spotlight', title: 'Tâm điểm', shortTitle: '', items: [spotlightItem] },
    {
      form: 'items',
      id: 'tin-hai-phong' as SectionId,
      kind: 'local',
      title: 'Tin Hải Phòng',
      shortTitle: '',
      items: [...localEarly, ...localLate],
    },
  ],
  leftovers: [],
  dateStyle: null,
  ignored: [],
  printed: null,
};
