/** A source of news as the office writes it. */
export interface KnownSource {
  readonly name: string;
  /** Other ways of writing it that are unified on request. */
  readonly variants: readonly string[];
  readonly hosts: readonly string[];
}

/** A thing with one way of writing it inside an issue. */
export interface KnownAbbreviation {
  readonly name: string;
  readonly variants: readonly string[];
}

export interface KnownOfficial {
  readonly name: string;
  readonly office: string;
}

/** What the office keeps and may edit. */
export interface Registry {
  readonly sources: readonly KnownSource[];
  readonly abbreviations: readonly KnownAbbreviation[];
  readonly officials: readonly KnownOfficial[];
}

export const usualRegistry: Registry = {
  sources: [
    { name: 'Báo Hải Phòng', variants: ['Báo HP', 'Hải Phòng Online', 'baohaiphong'], hosts: ['baohaiphong.vn'] },
    { name: 'Dân trí', variants: ['Báo Dân trí', 'Báo Dân Trí'], hosts: ['dantri.com.vn'] },
    { name: 'Báo Nhân Dân', variants: ['Nhân Dân', 'Báo Nhân dân', 'Nhân dân'], hosts: ['nhandan.vn'] },
    { name: 'VnExpress', variants: ['Vnexpress', 'VNExpress', 'Báo VnExpress'], hosts: ['vnexpress.net'] },
    { name: 'VietNamNet', variants: ['Vietnamnet', 'VietnamNet', 'Báo VietNamNet'], hosts: ['vietnamnet.vn'] },
    { name: 'VnEconomy', variants: ['Vneconomy', 'VNEconomy'], hosts: ['vneconomy.vn'] },
    {
      name: 'Báo Chính phủ',
      variants: ['Báo Chính Phủ', 'Báo điện tử Chính phủ', 'Báo ĐT Chính phủ'],
      hosts: ['baochinhphu.vn'],
    },
    { name: 'TTXVN', variants: ['Thông tấn xã Việt Nam', 'TTX Việt Nam'], hosts: ['vietnamplus.vn', 'baotintuc.vn'] },
    { name: 'Tuổi Trẻ', variants: ['Báo Tuổi trẻ', 'Báo Tuổi Trẻ', 'Tuổi trẻ'], hosts: ['tuoitre.vn'] },
    { name: 'Thanh Niên', variants: ['Báo Thanh niên', 'Báo Thanh Niên', 'Thanh niên'], hosts: ['thanhnien.vn'] },
    { name: 'Lao Động', variants: ['Báo Lao động', 'Báo Lao Động'], hosts: ['laodong.vn'] },
    { name: 'Đài PT&TH Hải Phòng', variants: ['Đài PTTH Hải Phòng', 'Đài PT-TH Hải Phòng', 'THP'], hosts: ['thhp.vn'] },
    {
      name: 'Cổng TTĐT TP Hải Phòng',
      variants: ['Cổng TTĐT thành phố Hải Phòng', 'Cổng thông tin điện tử TP Hải Phòng'],
      hosts: ['haiphong.gov.vn'],
    },
  ],
  abbreviations: [
    { name: 'KH&CN', variants: ['KHCN', 'KH-CN', 'KH, CN', 'KH và CN'] },
    { name: 'ĐMST', variants: ['ĐM-ST', 'ĐM&ST'] },
    { name: 'CNTT', variants: ['CN-TT', 'CNTT&TT'] },
    { name: 'UBND', variants: ['UBNĐ'] },
    { name: 'PT&TH', variants: ['PTTH', 'PT-TH'] },
    { name: 'GD&ĐT', variants: ['GDĐT', 'GD-ĐT'] },
  ],
  officials: [],
};
