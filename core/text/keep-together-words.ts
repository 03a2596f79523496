/** Words that are pulled to the number before them: `1,6 triệu`, `27 km`, `5 tuổi`. Lower case. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'tỷ tỉ triệu nghìn ngàn trăm chục vạn đồng usd vnd vnđ eur euro đô cent % km km² km2 m m² m2 m³ m3 cm mm ha kg g mg tấn tạ yến lít ml ' +
    'giờ phút giây ngày tuần tháng năm quý tuổi lần bậc điểm độ °c c mw gw kw kwh kv w mwp gwh hz mhz ghz mbps gbps gb tb mb kb dpi teu ' +
    'người hộ xã phường trạm ca con cây bộ chiếc'
  ).split(' '),
);

/** Multipliers that pull the currency or measure after them: `87 tỷ đồng`, `1,7 tỷ USD`. */
export const MULTIPLIERS: ReadonlySet<string> = new Set('tỷ tỉ triệu nghìn ngàn trăm vạn'.split(' '));

/**
 * Words that are pulled to the number (also a Roman one) after them: `Số 21`, `tháng 6`, `khóa XIV`; for the names of
 * documents the last syllable stands here: `Nghị quyết 57-NQ/TW`, `Đề án 06`.
 */
export const NUMBER_LABELS: ReadonlySet<string> = new Set(
  (
    'số tháng năm ngày thứ quý khóa khoá điều khoản điểm mục chương phần trang tập kỳ lớp cấp tuần đợt hạng top hội ' +
    'quyết định tư thị luận án hoạch văn luật nhóm vùng đoạn mồng mùng hình bảng lần khu tầng tổ quận bản'
  ).split(' '),
);

/** What stands before a person's name. Lower case, without the stop. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  'ông bà cô chú anh chị em cụ chí đ/c gs ts pgs ths ks bs cn ds tskh gs.ts pgs.ts gs.tskh pgs.tskh ts.bs ths.bs gs.bs nsnd nsưt'.split(
    ' ',
  ),
);

/** Short forms of places and offices that are pulled to the name after them. Lower case, without the stop. */
export const PLACE_TITLES: ReadonlySet<string> = new Set('tp t.p tx tt q p h t đ khu'.split(' '));
