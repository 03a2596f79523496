import * as v from 'valibot';
import { listOf, schemaOf, textSchema } from '../../issue/record-schema.ts';

/** A source of news as the office writes it. */
export interface KnownSource {
  readonly name: string;
  /** Other ways of writing it that are unified on request. */
  readonly variants: readonly string[];
  /** Hosts of its articles, without `www.`. */
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

const name = v.pipe(textSchema, v.minLength(1));

export const registrySchema = schemaOf<Registry>()(
  v.strictObject({
    sources: listOf(v.strictObject({ name, variants: listOf(textSchema), hosts: listOf(v.string()) })),
    abbreviations: listOf(v.strictObject({ name, variants: listOf(textSchema) })),
    officials: listOf(v.strictObject({ name, office: textSchema })),
  }),
);

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
    { name: 'KH&CN', variants: ['KHCN', 'KH-CN', 'KH, CN', 'KH và CN'] },
    { name: 'ĐMST', variants: ['ĐM-ST', 'ĐM&ST'] },
    { name: 'CNTT', variants: ['CN-TT', 'CNTT&TT'] },
    { name: 'UBND', variants: ['UBNĐ'] },
    { name: 'PT&TH', variants: ['PTTH', 'PT-TH'] },
    { name: 'GD&ĐT', variants: ['GDĐT', 'GD-ĐT'] },
  ],
  officials: [],
};
