import type { Item } from '../../../core/issue/item.ts';
import { bullet, callout, item, lead, paragraph, picture, source } from '../authoring.ts';

/** Section IV, first half of the week. */
export const localEarly: readonly Item[] = [
  item('tin-cau-day-vang', {
    date: '2026-06-22',
    headline: 'Cầu dây văng gắn sợi quang để nghe từng sợi cáp mỏi',
    shortTitle: 'Cầu dây văng gắn cảm biến sợi quang',
    sources: [source('Cổng thông tin Sở Xây dựng', 'https://example.org/so-xay-dung/cam-bien-soi-quang')],
    pictures: [
      picture('cau-ban-dem', {
        alt: 'Cầu dây văng lên đèn trong đêm, dây cáp tỏa hình quạt từ trụ tháp, dãy nhà cao tầng phía sau in bóng xuống dòng sông',
        caption: 'Cầu về đêm, khi gió mạnh nhất và xe thưa nhất, là lúc số liệu “sạch” nhất.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.14, y: 0.5 },
      }),
    ],
    body: [
      lead('Tám mươi tư sợi cáp, mỗi sợi mang ba điểm đo, gửi số liệu mười giây một lần về trung tâm điều hành.'),
      paragraph(
        'Trước đây, đội bảo dưỡng phải treo mình trên gióng để gõ và nghe từng sợi, một vòng kiểm tra mất gần bốn tháng. Nay màn hình vẽ sức căng của cả cây cầu theo màu; sợi nào lệch quá 5% so với hàng xóm sẽ nhấp nháy.',
      ),
      paragraph(
        'Ngay tuần đầu, hệ thống phát hiện hai sợi phía bờ nam chùng hơn thiết kế. Nguyên nhân không phải do cáp mà do một gối cao su bị chèn rác. Việc sửa xong trong buổi sáng, chi phí chưa đến 6 triệu đồng.',
      ),
      paragraph(
        'Dữ liệu rung của cầu còn có công dụng bất ngờ: nó nhận ra xe quá tải. Thành phố đang xem xét dùng kết quả này để nhắc nhở, chưa dùng để xử phạt, trong lúc chờ hiệu chuẩn với trạm cân.',
      ),
    ],
  }),
  item('tin-tong-dai-giong-noi', {
    date: '2026-06-22',
    headline: 'Tổng đài 1022 hiểu giọng Kẻ Sặt lẫn giọng Cát Hải',
    sources: [source('Trung tâm Công nghệ thông tin và Truyền thông Hải Phòng', 'https://example.org/trung-tam/tong-dai-1022')],
    body: [
      lead('Bản cập nhật tháng 6 giúp tổng đài tự ghi đúng nội dung phản ánh ở 91% cuộc gọi, tăng 17 điểm so với đầu năm.'),
      paragraph(
        'Người dân cứ nói như nói với hàng xóm: cột đèn trước ngõ tắt, nắp cống kêu, rác ứ ba hôm. Máy chép lời, đoán loại việc, hỏi lại đúng một câu để chắc địa chỉ rồi chuyển về xã, phường. Cuộc gọi có tiếng khóc, tiếng la hoặc từ khóa khẩn cấp được nối ngay tới trực ban, không qua máy.',
      ),
      paragraph(
        'Để máy quen tai, 320 cán bộ, đoàn viên đã đọc mẫu bằng giọng quê mình. Câu khó nhất? “Đi đằng kia rồi rẽ đằng ấy” – máy vẫn chưa biết là đằng nào.',
      ),
    ],
  }),
  item('tin-nhat-ky-tau-ca', {
    date: '2026-06-23',
    headline: 'Nhật ký tàu cá điện tử nối thẳng vào bến, kho lạnh và chợ',
    shortTitle: 'Nhật ký tàu cá điện tử nối bến, kho lạnh và chợ',
    sources: [source('Cổng thông tin Sở Nông nghiệp và Môi trường', 'https://example.org/nong-nghiep-moi-truong/nhat-ky-tau-ca')],
    pictures: [
      picture('thuyen-ca', {
        alt: 'Đoàn thuyền đánh cá gỗ sơn xanh, đỏ neo trong vịnh lúc rạng đông, cờ nhỏ trên cột buồm, sương mỏng phủ núi đá vôi phía xa',
        caption: 'Đoàn thuyền lúc rạng đông',
        focalPoint: { x: 0.35, y: 0.6 },
      }),
      picture('dan-ca', {
        alt: 'Đàn cá bạc bơi cùng chiều thành dải cong trong làn nước xanh, tia nắng rọi từ trên mặt biển',
        caption: 'Đàn cá nục',
      }),
      picture('ban-do-ghim', {
        alt: 'Bản đồ vùng biển cách điệu nhìn nghiêng, các đảo màu kem, đường đi của tàu là nét đứt và sáu chiếc ghim đỏ, xanh đánh dấu điểm khai thác',
        caption: 'Bản đồ điểm khai thác',
        focalPoint: { x: 0.55, y: 0.45 },
      }),
      picture('hai-dang', {
        alt: 'Ngọn hải đăng trắng trên mũi đá, luồng sáng quét ngang bầu trời đêm đầy sao, sóng trắng vỗ chân đá',
        caption: 'Đèn biển dẫn tàu về',
        focalPoint: { x: 0.68, y: 0.4 },
      }),
    ],
    body: [
      lead('Chạm ba lần vào màn hình khi kéo mẻ lưới, chủ tàu đã khai xong sản lượng, vùng biển và giờ khai thác.'),
      paragraph(
        'Đến ngày 20/6, hệ thống phủ 92% số tàu dài từ 15 m trở lên. Khi tàu vào gần bờ, mã lô tự chuyển tới bến; nhân viên cân hàng chỉ đối chiếu, không nhập lại. Kho lạnh và nhà hàng quét cùng mã ấy để biết con cá lên tàu từ đêm nào.',
      ),
      paragraph(
        'Nhóm phát triển ngồi cùng ngư dân suốt hai chuyến biển mới chốt được giao diện: chữ to gấp rưỡi, nút nằm bên phải vì tay trái còn giữ dây, và màn hình vẫn nhận ngón tay ướt. Máy lưu được 20 ngày khi ngoài vùng phủ sóng.',
      ),
      bullet('**Với chủ tàu:** giảm khoảng 40 phút giấy tờ mỗi lần cập bến.'),
      bullet('**Với bến:** biết trước lượng cá để chuẩn bị đá và xe.'),
      bullet('**Với người mua:** truy được nguồn gốc chỉ bằng điện thoại.'),
    ],
  }),
  item('tin-mai-nha-xuong', {
    date: '2026-06-23',
    headline: 'Mái nhà xưởng phát điện, bãi xe tích điện',
    sources: [source('Ban Quản lý khu kinh tế thành phố', 'https://example.org/khu-kinh-te/mai-nha-xuong')],
    pictures: [
      picture('mai-dien-mat-troi', {
        alt: 'Những dãy tấm pin mặt trời xanh thẫm trên mái nhà xưởng nhìn chếch từ trên cao, nắng chiều hắt vệt vàng lên mặt kính',
        caption: 'Mái nhà xưởng ở khu công nghiệp phía đông.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.5, y: 0.55 },
      }),
    ],
    body: [
      lead('Mười một nhà xưởng góp 14 MWp mái che, đủ cho 38% nhu cầu điện ban ngày của cả cụm.'),
      paragraph(
        'Điện thừa buổi trưa nạp vào pin của đội xe nâng, tối trả lại cho đèn đường nội khu. Phần mềm điều phối do một công ty khởi nghiệp trong vườn ươm thành phố viết, tự học thói quen từng ca. Sau bốn tháng, tiền điện giờ cao điểm của cụm giảm 21%.',
      ),
    ],
  }),
  item('tin-song-5g-ra-dao', {
    date: '2026-06-24',
    headline: 'Sóng 5G ra đảo: bác sĩ, kiểm lâm và khách du lịch dùng chung một cột',
    shortTitle: 'Sóng 5G ra đảo',
    sources: [source('Bản tin Viễn thông', 'https://example.org/vien-thong/song-5g-ra-dao')],
    pictures: [
      picture('cot-5g', {
        alt: 'Cột ăng-ten 5G cao vút trên đỉnh đồi ven biển lúc chiều muộn, các tấm thu phát quanh đỉnh, phía sau là đảo nhỏ và mặt trời lặn',
        caption: 'Cột phát trên đỉnh đồi phía tây đảo.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.5, y: 0.3 },
        crop: { x: 0.06, y: 0.02, width: 0.88, height: 0.9 },
      }),
    ],
    body: [
      lead(
        'Bốn cột phát mới chạy bằng nắng và gió, phủ 96% khu dân cư của đặc khu Cát Hải và những đoạn đường rừng thường mất liên lạc.',
      ),
      paragraph(
        'Ở trạm y tế, bác sĩ gửi ảnh siêu âm về bệnh viện trong đất liền và nhận ý kiến ngay khi người bệnh còn nằm trên giường khám. Ở vườn quốc gia, 60 bẫy ảnh truyền hình về theo thời gian thực, nhờ đó kiểm lâm phát hiện hai nhóm đặt bẫy thú chỉ trong tháng đầu.',
      ),
      paragraph(
        'Nhà mạng chia sóng thành ba “làn”: làn cấp cứu luôn để trống một phần, làn công vụ và làn dành cho người dân, du khách. Cuối tuần đông khách, tốc độ làn thứ ba giảm chừng một nửa nhưng hai làn kia không đổi.',
      ),
      paragraph(
        'Mỗi cột có tủ pin 40 kWh, đủ hoạt động 30 giờ khi trời âm u. Mùa bão, chân cột được chằng thêm sáu dây thép và hạ tấm pin trong 20 phút.',
      ),
    ],
  }),
  item('tin-tram-hanh-chinh', {
    date: '2026-06-24',
    headline: 'Trạm hành chính tự phục vụ đặt cạnh chợ, mở đến 21 giờ',
    shortTitle: 'Trạm hành chính tự phục vụ mở đến 21 giờ',
    sources: [source('Trung tâm Phục vụ hành chính công', 'https://example.org/hanh-chinh-cong/tram-tu-phuc-vu')],
    pictures: [
      picture('tram-tu-phuc-vu', {
        alt: 'Hai bốt tự phục vụ màn hình sáng đứng dưới mái hiên buổi tối, ánh đèn vàng từ dãy chợ phía sau nhòe thành những đốm tròn',
        caption: 'Trạm cạnh chợ sáng đèn lúc tan tầm',
      }),
      picture('bieu-do-ho-so', {
        alt: 'Biểu đồ cột xanh lam tăng dần qua mười hai tuần kèm một đường màu cam đi xuống, cách điệu như mô hình dựng nổi trên mặt bàn',
        caption: 'Hồ sơ tăng (cột xanh), giờ chờ giảm (đường cam)',
        credit: 'Ban biên tập',
      }),
    ],
    body: [
      lead('Mười hai trạm đầu tiên nhận 4.700 hồ sơ sau một tháng, hơn nửa trong số đó nộp sau giờ tan tầm.'),
      paragraph(
        'Trạm trông như chiếc bốt điện thoại rộng: có máy quét, máy in, ghế thấp cho trẻ và nút gọi cán bộ trực hình. Người dân chứng thực bản sao, đăng ký tạm trú, nộp phí và in kết quả; ai không quen bấm màn hình thì đặt giấy tờ lên khay, máy tự nhận loại.',
      ),
      paragraph(
        'Chỗ đặt trạm được chọn theo bước chân: cạnh chợ, cổng khu công nghiệp, bến phà. Tiểu thương chợ đêm là nhóm dùng nhiều nhất, tiếp đến là công nhân ca chiều. Đơn vị vận hành công bố số lỗi mỗi tuần; tuần qua có 37 lượt kẹt giấy và một lần mất điện.',
      ),
      callout(
        'Mang theo gì?',
        'Căn cước có gắn chip và điện thoại đã đăng ký. Không có điện thoại vẫn nộp được: máy in phiếu hẹn có mã để tra cứu.',
      ),
    ],
  }),
];
