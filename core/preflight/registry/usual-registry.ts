import type { IsoDate } from '../../issue/ids.ts';
import type { Registry } from './registry.ts';

/** What a new program knows, until the office keeps lists of its own. */
export const usualRegistry: Registry = {
  sources: [
    {
      name: 'Báo Chính phủ',
      variants: ['Báo Chính Phủ', 'Báo điện tử Chính phủ', 'Báo ĐT Chính phủ'],
      hosts: ['baochinhphu.vn'],
    },
    { name: 'Báo Nhân Dân', variants: ['Nhân Dân', 'Báo Nhân dân', 'Nhân dân'], hosts: ['nhandan.vn'] },
    { name: 'Báo Hải Phòng', variants: ['Báo HP', 'Hải Phòng Online'], hosts: ['baohaiphong.vn'] },
    {
      name: 'Cổng TTĐT thành phố Hải Phòng',
      variants: ['Cổng TTĐT TP Hải Phòng', 'Cổng TTĐT TP. Hải Phòng', 'Cổng thông tin điện tử thành phố Hải Phòng'],
      hosts: ['haiphong.gov.vn'],
    },
    { name: 'Đài PT&TH Hải Phòng', variants: ['Đài PTTH Hải Phòng', 'Đài PT-TH Hải Phòng', 'THP'], hosts: ['thhp.vn'] },
    { name: 'Bộ Khoa học và Công nghệ', variants: ['Bộ KH&CN', 'Bộ KHCN'], hosts: ['mst.gov.vn'] },
    { name: 'Báo VietNamNet', variants: ['VietNamNet', 'Vietnamnet', 'VietnamNet'], hosts: ['vietnamnet.vn'] },
    { name: 'VietnamPlus', variants: ['Vietnamplus', 'VietnamPlus (TTXVN)'], hosts: ['vietnamplus.vn'] },
    { name: 'VnExpress', variants: ['Vnexpress', 'VNExpress', 'Báo VnExpress'], hosts: ['vnexpress.net'] },
    { name: 'VnEconomy', variants: ['Vneconomy', 'VNEconomy'], hosts: ['vneconomy.vn'] },
    { name: 'Báo Tuổi Trẻ', variants: ['Tuổi Trẻ', 'Báo Tuổi trẻ', 'Tuổi trẻ'], hosts: ['tuoitre.vn'] },
    { name: 'Báo Thanh Niên', variants: ['Thanh Niên', 'Báo Thanh niên', 'Thanh niên'], hosts: ['thanhnien.vn'] },
    { name: 'Báo Dân trí', variants: ['Dân trí', 'Báo Dân Trí', 'Dân Trí'], hosts: ['dantri.com.vn'] },
    { name: 'Báo Tiền Phong', variants: ['Tiền Phong', 'Báo Tiền phong'], hosts: ['tienphong.vn'] },
    { name: 'Báo Lao Động', variants: ['Lao Động', 'Báo Lao động'], hosts: ['laodong.vn'] },
    {
      name: 'Báo Khoa học và Phát triển',
      variants: ['Khoa học và Phát triển', 'Khoa học & Phát triển'],
      hosts: ['khoahocphattrien.vn'],
    },
    {
      name: 'Tạp chí Doanh nghiệp và Hội nhập',
      variants: ['Doanh nghiệp hội nhập', 'Doanh nghiệp và Hội nhập', 'Doanh nghiệp Hội nhập'],
      hosts: ['doanhnghiephoinhap.vn'],
    },
    { name: 'VTV', variants: ['Đài Truyền hình Việt Nam'], hosts: ['vtv.vn'] },
    { name: 'VOV', variants: ['Đài Tiếng nói Việt Nam'], hosts: ['vov.vn'] },
  ],
  abbreviations: [
    { name: 'KH&CN', variants: ['KHCN', 'KH-CN', 'KH, CN', 'KH và CN'], expansion: 'khoa học và công nghệ' },
    { name: 'ĐMST', variants: ['ĐM-ST', 'ĐM&ST'], expansion: 'đổi mới sáng tạo' },
    { name: 'CNTT', variants: ['CN-TT', 'CNTT&TT'], expansion: 'công nghệ thông tin' },
    { name: 'UBND', variants: ['UBNĐ'], expansion: 'Ủy ban nhân dân' },
    { name: 'HĐND', variants: ['HĐNĐ'], expansion: 'Hội đồng nhân dân' },
    { name: 'PT&TH', variants: ['PTTH', 'PT-TH'], expansion: 'phát thanh và truyền hình' },
    { name: 'GD&ĐT', variants: ['GDĐT', 'GD-ĐT'], expansion: 'giáo dục và đào tạo' },
    { name: 'CĐS', variants: [], expansion: 'chuyển đổi số' },
    { name: 'AI', variants: [], expansion: 'trí tuệ nhân tạo' },
    { name: 'TTĐT', variants: [], expansion: 'thông tin điện tử' },
    { name: 'PGS', variants: [], expansion: 'phó giáo sư' },
    { name: 'GS', variants: [], expansion: 'giáo sư' },
    { name: 'TS', variants: [], expansion: 'tiến sĩ' },
    { name: 'ThS', variants: ['Ths'], expansion: 'thạc sĩ' },
    { name: 'TP', variants: [], expansion: 'thành phố' },
  ],
  officials: [],
  agencies: [
    {
      name: 'Sở Khoa học và Công nghệ',
      variants: ['Sở Khoa học Công nghệ', 'Sở Khoa học & Công nghệ', 'Sở Khoa học - Công nghệ'],
    },
    {
      name: 'Bộ Khoa học và Công nghệ',
      variants: ['Bộ Khoa học Công nghệ', 'Bộ Khoa học & Công nghệ', 'Bộ Khoa học - Công nghệ'],
    },
    { name: 'Bộ Giáo dục và Đào tạo', variants: ['Bộ Giáo dục Đào tạo', 'Bộ Giáo dục & Đào tạo', 'Bộ Giáo dục - Đào tạo'] },
    { name: 'Sở Giáo dục và Đào tạo', variants: ['Sở Giáo dục Đào tạo', 'Sở Giáo dục & Đào tạo', 'Sở Giáo dục - Đào tạo'] },
    {
      name: 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
      variants: ['Viện Hàn lâm Khoa học Công nghệ Việt Nam', 'Viện Hàn lâm Khoa học & Công nghệ Việt Nam'],
    },
    { name: 'Cục Sở hữu trí tuệ', variants: ['Cục Sở hữu Trí tuệ'] },
  ],
  documents: [
    {
      number: '57-NQ/TW',
      title: 'Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      date: day('2024-12-22'),
    },
    { number: '59-NQ/TW', title: 'Hội nhập quốc tế trong tình hình mới', date: day('2025-01-24') },
    { number: '66-NQ/TW', title: 'Đổi mới công tác xây dựng và thi hành pháp luật', date: day('2025-04-30') },
    { number: '68-NQ/TW', title: 'Phát triển kinh tế tư nhân', date: day('2025-05-04') },
    { number: '193/2025/QH15', title: 'Thí điểm cơ chế đặc biệt cho khoa học, công nghệ', date: day('2025-02-19') },
    { number: '71/2025/QH15', title: 'Luật Công nghiệp công nghệ số', date: day('2025-06-14') },
    { number: '93/2025/QH15', title: 'Luật Khoa học, công nghệ và đổi mới sáng tạo', date: day('2025-06-27') },
    { number: '60/2024/QH15', title: 'Luật Dữ liệu', date: day('2024-11-30') },
    { number: '749/QĐ-TTg', title: 'Chương trình Chuyển đổi số quốc gia', date: day('2020-06-03') },
    { number: '30/2020/NĐ-CP', title: 'Công tác văn thư', date: day('2020-03-05') },
  ],
};

function day(iso: string): IsoDate {
  return iso as IsoDate;
}
