/** Words after which a capital in mid-sentence is a name or a title. */
export const namePrefixes: ReadonlySet<string> = new Set(
  `ông bà anh chị em cụ bác chú cô chí sư sĩ sỹ án trình đề thi trào đàn thảo giải dịch cuốn xã phường thôn xóm làng huyện quận phố chợ nhóm đội ty
hãng tên gọi là và với hoặc của lớp kỳ châu phía vùng miền tiếng người đất thưởng mục như hạng cục tâm sở ban bộ hành các sao thứ`.split(
    /\s+/u,
  ),
);
