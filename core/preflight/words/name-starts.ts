const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words after which a capital in mid-sentence is a name or a title. */
export const namePrefixes = listed(
  `ông bà anh chị em cụ bác chú cô chí sư sĩ sỹ án trình đề thi trào đàn thảo giải dịch cuốn xã phường thôn xóm làng huyện quận phố chợ nhóm đội ty
hãng tên gọi là và với hoặc của lớp kỳ châu phía vùng miền tiếng người đất thưởng mục như hạng cục tâm sở ban bộ hành các`,
);

/** Words that names of offices, prizes and laws begin with. */
export const nameStarts = listed(
  `Hội Giải Chương Quỹ Đề Phong Chiến Tạp Báo Đài Cổng Phó Giám Trưởng Tập Liên Ngân Hợp Hiệp Hiến Chuyên Lễ Trung Quốc Đại Đảng Chính Tổng Ủy Sở
Bộ Cục Vụ Viện Học Công Nghị Quyết Thông Luật Hệ Khu Trụ Thứ Thủ Chủ Bí Việt Âu Á Đông Tây Nam Bắc Tổ Tháng Cảng Thuế`,
);
