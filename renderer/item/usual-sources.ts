export interface KnownSource {
  readonly name: string;
  /** Host of its articles without `www.`; '' = not known. */
  readonly host: string;
}

/** Newspapers and agencies that science bulletins quote most, until the office keeps a list of its own. */
export const usualSources: readonly KnownSource[] = [
  { name: 'Báo Chính phủ', host: 'baochinhphu.vn' },
  { name: 'Báo Nhân Dân', host: 'nhandan.vn' },
  { name: 'Báo Hải Phòng', host: 'baohaiphong.vn' },
  { name: 'Cổng TTĐT thành phố Hải Phòng', host: 'haiphong.gov.vn' },
  { name: 'Bộ Khoa học và Công nghệ', host: 'mst.gov.vn' },
  { name: 'Báo VietNamNet', host: 'vietnamnet.vn' },
  { name: 'VietnamPlus', host: 'vietnamplus.vn' },
  { name: 'VnExpress', host: 'vnexpress.net' },
  { name: 'Báo Tuổi Trẻ', host: 'tuoitre.vn' },
  { name: 'Báo Thanh Niên', host: 'thanhnien.vn' },
  { name: 'Báo Dân trí', host: 'dantri.com.vn' },
  { name: 'Báo Tiền Phong', host: 'tienphong.vn' },
  { name: 'Báo Lao Động', host: 'laodong.vn' },
  { name: 'Báo Khoa học và Phát triển', host: 'khoahocphattrien.vn' },
  { name: 'VTV', host: 'vtv.vn' },
  { name: 'VOV', host: 'vov.vn' },
];
