import { VIETNAMESE_PLACES, WORLD_PLACES } from './place-names.ts';

const names = (list: string): readonly string[] => list.split(/\s*,\s*/u).filter((name) => name !== '');

/** Fields of ministries (Bộ), departments (Sở) and committees; capitals as in Decree 30/2020/ND-CP, annex II. */
const FIELDS = names(`
  Khoa học và Công nghệ, Khoa học Công nghệ, Xây dựng, Công an, Quốc phòng, Y tế, Nội vụ, Tài chính, Công Thương, Công thương, Tư pháp,
  Ngoại giao, Ngoại vụ, Giáo dục và Đào tạo, Giáo dục - Đào tạo, Nông nghiệp và Môi trường, Văn hóa Thể thao và Du lịch, Dân tộc và Tôn giáo,
  Du lịch, Thông tin và Truyền thông, Kế hoạch và Đầu tư, Giao thông vận tải, Tài nguyên và Môi trường, Lao động Thương binh và Xã hội
`);

const INSTITUTIONS = names(`
  Đảng, Đảng Cộng sản, Đảng Cộng sản Việt Nam, Đảng bộ, đảng viên, đảng ủy, Trung ương, Ban Chấp hành Trung ương, Ban Chấp hành, Bộ Chính trị,
  Ban Bí thư, Ban Tổ chức Trung ương, Ban Tuyên giáo, Ban Chỉ đạo, Nhà nước, quản lý nhà nước, bí mật nhà nước, ngân sách nhà nước,
  cơ quan nhà nước, doanh nghiệp nhà nước, Quốc hội, đại biểu Quốc hội, Chính phủ, chính phủ số, chính phủ điện tử, Ủy ban nhân dân,
  Uỷ ban nhân dân, Hội đồng nhân dân, Ủy ban MTTQ, Mặt trận Tổ quốc, Tổ quốc, Thành ủy, Thành uỷ, Tỉnh ủy, Quân ủy Trung ương, Đoàn Thanh niên,
  Liên đoàn Lao động, Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Đại học Quốc gia, Đại học Bách khoa, Đại học Hàng hải,
  Đại học Hải Phòng, Viện Hàn lâm, Học viện, Quân đội nhân dân, Công an nhân dân, Tòa án nhân dân, Viện Kiểm sát, Liên hợp quốc,
  Liên Hợp Quốc, Liên minh châu Âu, Ngân hàng Nhà nước, Ngân hàng Thế giới, Kho bạc Nhà nước, Cục Thuế, Cục Hải quan, Cục Viễn thông,
  Tổng cục Thống kê, Cổng Dịch vụ công quốc gia, Cổng Dịch vụ công,  Ban Quản lý Khu kinh tế
`);

const OFFICES = names(`
  Tổng Bí thư, Chủ tịch nước, Phó Chủ tịch nước, Thủ tướng, Thủ tướng Chính phủ, Phó Thủ tướng, Chủ tịch Quốc hội, Phó Chủ tịch Quốc hội,
  Bộ trưởng, Thứ trưởng, Thứ trưởng Thường trực, Bí thư Thành ủy, Bí thư Tỉnh ủy, Chủ tịch UBND, Phó Chủ tịch UBND, Đại tướng, Thượng tướng, Trung tướng
`);

const EVENTS = names(`
  Đại hội Đảng, Đại hội XIII, Đại hội XIV, Đại hội XV, Tết, Tết Nguyên đán, Tết Dương lịch, Giáp Thìn, Ất Tỵ, Bính Ngọ, Đinh Mùi, Mậu Thân,
  Quốc khánh, Cách mạng Tháng Tám, Cách mạng công nghiệp, Quân khu, Ngày Khoa học Công nghệ và Đổi mới sáng tạo Việt Nam, Bình dân học vụ số
`);

const PEOPLE = names(`
  Bác Hồ, Chủ tịch Hồ Chí Minh, Tô Lâm, Lương Cường, Phạm Minh Chính, Trần Thanh Mẫn, Trần Cẩm Tú, Lê Minh Hưng, Nguyễn Chí Dũng,
  Nguyễn Mạnh Hùng, Vũ Hải Quân, Hồ Quốc Dũng, Lê Tiến Châu, Võ Nguyên Giáp, Ngô Quyền, Trần Hưng Đạo, Nguyễn Bỉnh Khiêm, Trần Phú
`);

/** Names with the case they are written in; phrases in lower case are listed where a shorter name would else take hold of them. */
export const PROPER_NAMES: readonly string[] = [
  ...VIETNAMESE_PLACES,
  ...WORLD_PLACES,
  ...FIELDS.flatMap((field) => [`Bộ ${field}`, `Sở ${field}`]),
  ...INSTITUTIONS,
  ...OFFICES,
  ...EVENTS,
  ...PEOPLE,
];

/** Family names in capitals: what follows a title and begins with one of these is a person. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  names(
    `NGUYỄN, TRẦN, LÊ, PHẠM, HOÀNG, HUỲNH, PHAN, VŨ, VÕ, ĐẶNG, BÙI, ĐỖ, HỒ, NGÔ, DƯƠNG, LÝ, TÔ, LƯƠNG, TRƯƠNG, ĐINH, ĐOÀN, LÂM, MAI, TẠ,
    HÀ, TRỊNH, ĐÀO, PHÙNG, VƯƠNG, CHU, QUÁCH, THÁI, TỐNG, KIỀU, LƯU, NGHIÊM, DOÃN, TÒNG, TRIỆU, KHUẤT, ĐÀM, BẠCH`,
  ),
);

/** Titles, in capitals, that a person's name may follow. */
export const PERSON_TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  names(
    `ÔNG, BÀ, ANH, CHỊ, GS, TS, PGS, TSKH, THS, ĐỒNG CHÍ, THỦ TƯỚNG, ĐẠI TƯỚNG, THƯỢNG TƯỚNG, TRUNG TƯỚNG, THIẾU TƯỚNG, BỘ TRƯỞNG, THỨ TRƯỞNG,
    THƯỜNG TRỰC, CHỦ TỊCH, CHỦ TỊCH NƯỚC, BÍ THƯ, TỔNG BÍ THƯ, GIÁM ĐỐC, HIỆU TRƯỞNG, CỤC TRƯỞNG, VỤ TRƯỞNG, ĐẠI BIỂU, GIÁO SƯ, TIẾN SĨ, TIẾN SỸ,
    KỸ SƯ, BÁC SĨ, HỌA SĨ, HỌA SỸ, NHÀ BÁO, NHÀ GIÁO, LIỆT SĨ, ANH HÙNG`,
  ),
);

/** Kinds of documents, capital when a number follows: Nghị quyết 57, Quyết định số 137. */
export const DOCUMENT_KINDS: readonly string[] = names(
  'Nghị quyết, Nghị định, Thông tư, Quyết định, Chỉ thị, Kết luận, Kế hoạch, Đề án, Công văn, Công điện, Luật, Hướng dẫn, Pháp lệnh',
);
