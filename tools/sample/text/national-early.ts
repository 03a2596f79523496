import type { Item } from '../../../core/issue/item.ts';
import { bullet, callout, heading, item, lead, numbered, paragraph, picture, source, table } from '../authoring.ts';

/** Section II, first half of the week. */
export const nationalEarly: readonly Item[] = [
  item('tin-chip-cam-bien', {
    date: '2026-06-22',
    headline: 'Chip cảm biến thiết kế trong nước bước vào vòng đo kiểm thứ hai',
    sources: [source('Tạp chí Vi mạch và Đời sống', 'https://example.org/vi-mach/chip-cam-bien-vong-hai')],
    pictures: [
      picture('bo-mach', {
        alt: 'Cận cảnh bo mạch màu xanh đậm: con chip vuông ở giữa, các đường mạch màu đồng tỏa ra bốn phía, vài linh kiện nhỏ sáng đèn',
        caption: 'Bo mạch đo kiểm nối chip mẫu với máy phân tích.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.56, y: 0.48 },
      }),
    ],
    body: [
      lead(
        'Sau 400 giờ chạy liên tục trong buồng nhiệt, 57 trong số 60 con chip mẫu vẫn giữ sai số dưới 0,8%, đủ điều kiện sang vòng thử ngoài trời.',
      ),
      paragraph(
        'Con chip rộng 2,4 mm², đo cùng lúc nhiệt độ, độ ẩm và nồng độ muối trong nước. Nhóm thiết kế gồm giảng viên của ba trường đại học và bảy kỹ sư trẻ vừa rời ghế nhà trường; phần mềm mô phỏng được dùng chung theo lịch để tiết kiệm bản quyền.',
      ),
      paragraph('Vòng thứ hai kéo dài đến hết tháng 9, đặt ra ba phép thử:'),
      bullet('**Ngâm nước lợ:** 90 ngày tại đầm nuôi, độ mặn thay đổi từ 5‰ đến 28‰ theo con nước.'),
      bullet('**Rung và va đập:** gắn trên phao tiêu, chịu sóng cấp 4 và những lần tàu nhỏ áp sát.'),
      bullet('**Sống nhờ pin:** một viên pin cỡ cúc áo phải đủ cho 14 tháng gửi tin, mỗi giờ một lần.'),
      paragraph(
        'Nếu đạt, lô đầu tiên 20.000 chiếc sẽ được đóng gói trong nước với giá dự kiến khoảng 38.000 đồng một chiếc, bằng một phần ba hàng nhập cùng loại.',
      ),
      callout(
        'Vì sao chọn cảm biến?',
        'Cảm biến không cần dây chuyền tối tân nhất nhưng cần hiểu nơi nó làm việc. Nước lợ, nắng gắt và muỗi chui vào hộp mạch là những đề bài mà kỹ sư Việt Nam gặp hằng ngày.',
      ),
    ],
  }),
  item('tin-kho-hoc-lieu', {
    date: '2026-06-22',
    headline: 'Kho học liệu số dùng chung mở cửa cho giáo viên cả nước',
    shortTitle: 'Kho học liệu số dùng chung cho giáo viên',
    sources: [source('Giáo dục và Công nghệ', 'https://example.org/giao-duc/kho-hoc-lieu-so')],
    body: [
      lead('Hơn 12.000 bài giảng, thí nghiệm ảo và bộ đề được xếp theo chương trình, tải về dùng được cả khi mất mạng.'),
      paragraph(
        'Mỗi học liệu kèm giấy phép ghi rõ được sửa, được in hay chỉ được chiếu. Giáo viên vùng cao có thể nhận trọn bộ một môn qua thẻ nhớ gửi bưu điện, vì nhiều điểm trường vẫn chưa có sóng ổn định.',
      ),
      paragraph(
        'Hội đồng thẩm định gồm 140 giáo viên đứng lớp. Bài bị báo lỗi quá ba lần sẽ tạm ẩn cho đến khi tác giả sửa xong; lịch sử sửa bài công khai để người sau rút kinh nghiệm.',
      ),
    ],
  }),
  item('tin-dien-tap-an-ninh-mang', {
    date: '2026-06-22',
    lastDate: '2026-06-24',
    headline: 'Diễn tập ứng phó sự cố mạng: ba ngày, 46 đội, một bài toán',
    shortTitle: 'Diễn tập ứng phó sự cố mạng với 46 đội tham gia',
    sources: [source('An toàn Thông tin Hằng tuần', 'https://example.org/an-toan/dien-tap-46-doi')],
    pictures: [
      picture('trung-tam-du-lieu', {
        alt: 'Lối đi giữa hai dãy tủ máy chủ cao trong trung tâm dữ liệu, hàng nghìn đèn báo xanh lam và cam chạy dài về cuối phòng',
        caption: 'Dãy tủ máy chủ dùng cho bài diễn tập được tách hẳn khỏi mạng thật.',
        credit: 'Ban biên tập',
      }),
    ],
    body: [
      lead(
        'Kịch bản không cho biết trước giờ tấn công: có đội phát hiện sau 19 phút, có đội mất gần nửa ngày mới thấy kẻ lạ trong hệ thống.',
      ),
      paragraph(
        'Bài toán chung là một bệnh viện giả lập bị mã hóa dữ liệu đúng lúc đông người khám. Các đội phải vừa giữ cho phòng cấp cứu hoạt động, vừa lần tìm cửa vào, vừa soạn thông báo cho người bệnh bằng những câu dễ hiểu.',
      ),
      paragraph(
        'Ban tổ chức chấm ba phần ngang nhau: kỹ thuật, phối hợp và truyền thông. Kết quả khiến nhiều người bất ngờ: 7 trong 10 đội đứng đầu là đội của tỉnh, nơi cán bộ kỹ thuật ngồi cùng tầng với lãnh đạo và báo tin chỉ mất vài bước chân.',
      ),
      paragraph(
        'Toàn bộ nhật ký diễn tập sẽ được ẩn danh rồi phát hành làm tài liệu học. Lần tới, vào tháng 11, đề bài chuyển sang nhà máy nước và trạm biến áp.',
      ),
    ],
  }),
  item('tin-bo-tieu-chi-ai', {
    date: '2026-06-23',
    headline:
      'Bộ tiêu chí đánh giá mức độ sẵn sàng ứng dụng trí tuệ nhân tạo trong cơ quan nhà nước được đưa ra lấy ý kiến rộng rãi, lần đầu tiên để người dân và doanh nghiệp cùng chấm điểm các trợ lý ảo',
    shortTitle: 'Lấy ý kiến bộ tiêu chí đánh giá trợ lý ảo trong cơ quan nhà nước',
    sources: [source('Cổng góp ý chính sách số', 'https://example.org/gop-y/tieu-chi-tro-ly-ao')],
    body: [
      lead('Dự thảo gồm 24 tiêu chí, chia bốn nhóm; nhóm nặng điểm nhất không phải là tốc độ mà là khả năng dẫn đúng nguồn.'),
      table(
        'Nhóm tiêu chí | Số tiêu chí | Điểm tối đa | Ai chấm',
        'Dẫn nguồn và độ đúng | 8 | 40 | Chuyên gia, người dân',
        'Bảo vệ dữ liệu cá nhân | 6 | 25 | Đơn vị kiểm định',
        'Dễ dùng, dễ tiếp cận | 6 | 20 | Người dân',
        'Chi phí và vận hành | 4 | 15 | Cơ quan chủ quản',
      ),
      paragraph(
        'Trợ lý ảo dưới 60 điểm chỉ được dùng nội bộ. Từ 60 đến 79 điểm được trả lời công dân nhưng phải có nút gọi cán bộ; từ 80 điểm trở lên mới được tự động phân loại hồ sơ. Không mức nào cho phép máy thay người ký quyết định.',
      ),
      paragraph(
        'Ý kiến gửi về trước ngày 31/7 qua [cổng góp ý](https://example.org/gop-y) hoặc bằng thư. Mỗi góp ý nhận một mã để theo dõi xem đã được tiếp thu hay chưa, vì sao.',
      ),
    ],
  }),
  item('tin-lua-giam-phat-thai', {
    date: '2026-06-23',
    headline: 'Lúa giảm phát thải: nông dân bán thêm tín chỉ ngay trên ruộng',
    shortTitle: 'Nông dân bán tín chỉ từ lúa giảm phát thải',
    sources: [source('Nông nghiệp Số', 'https://example.org/nong-nghiep/lua-tin-chi')],
    pictures: [
      picture('ruong-lua', {
        alt: 'Những luống lúa xanh chạy song song về phía dãy núi mờ, mặt nước giữa luống phản chiếu bầu trời sớm',
        caption: 'Cánh đồng mẫu rút nước đợt hai',
        focalPoint: { x: 0.5, y: 0.6 },
      }),
      picture('cam-bien-dong-ruong', {
        alt: 'Cọc cảm biến có tấm pin mặt trời nhỏ đứng giữa ruộng lúa lúc hoàng hôn, bông lúa trĩu ở tiền cảnh',
        caption: 'Cọc đo mực nước gửi số liệu mỗi giờ',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.4, y: 0.45 },
      }),
    ],
    body: [
      lead('Rút nước đúng ba lần mỗi vụ, ruộng bớt khí mê-tan mà năng suất không giảm; phần giảm ấy nay đã có giá.'),
      paragraph(
        'Trên 1.850 ha thuộc chín hợp tác xã, cọc cảm biến đo mực nước từng giờ thay cho ống nhựa đọc bằng mắt. Dữ liệu được một tổ chức độc lập kiểm tra chéo với ảnh vệ tinh, rồi quy đổi thành tín chỉ. Vụ đông xuân vừa qua, mỗi héc-ta thu thêm từ 600.000 đến 900.000 đồng.',
      ),
      paragraph(
        'Khoản tiền chưa lớn, nhưng nông dân nói cái được nhiều hơn là thói quen: bơm ít hơn hai lượt, tiết kiệm gần 25% tiền điện, lúa cứng cây và ít đổ khi gặp giông. Nhược điểm cũng rõ: ruộng trũng khó rút nước, và một số cọc bị trâu cọ gãy.',
      ),
      paragraph(
        'Vụ tới, chương trình thử loại cọc thấp có vỏ tre bọc ngoài, giá dưới 1,2 triệu đồng, do một nhóm học sinh trung học đề xuất.',
      ),
    ],
  }),
  item('tin-doc-phim-hai-lan', {
    date: '2026-06-24',
    headline: 'Phim chụp phổi được máy và bác sĩ cùng đọc',
    sources: [source('Y tế và Dữ liệu', 'https://example.org/y-te/doc-phim-hai-lan')],
    pictures: [
      picture('anh-chup-cat-lop', {
        alt: 'Hình ảnh cắt lớp lồng ngực cách điệu trên nền xanh đen, hai lá phổi hiện thành những vệt sáng, một vùng nhỏ được khoanh tròn màu cam',
        caption: 'Vùng nghi ngờ được khoanh sẵn để bác sĩ xem lại.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.62, y: 0.42 },
      }),
    ],
    body: [
      lead('Sau tám tháng thí điểm ở 15 bệnh viện tuyến tỉnh, số nốt phổi nhỏ bị bỏ sót giảm từ 9,4% xuống 3,1%.'),
      paragraph(
        'Phần mềm đọc trước, khoanh vùng nghi ngờ và xếp phim theo mức khẩn. Bác sĩ đọc sau, không nhìn thấy điểm số của máy cho đến khi ghi xong nhận xét của mình. Cách làm “mù đôi” này lấy mất chừng hai phút mỗi ca, đổi lại không ai bị máy dẫn dắt.',
      ),
      paragraph(
        'Trường hợp hai bên khác ý được chuyển lên nhóm hội chẩn từ xa, trả lời trong 24 giờ. Qua 52.000 ca, máy sai nhiều nhất với phim chụp lệch tư thế; bác sĩ sai nhiều nhất vào cuối ca trực. Cả hai điều đều sửa được: hướng dẫn kỹ thuật viên chỉnh tư thế và đổi giờ giao ca.',
      ),
      paragraph(
        'Hội đồng khoa học đề nghị mở rộng ra 40 bệnh viện, kèm điều kiện mỗi nơi phải cử một bác sĩ chịu trách nhiệm theo dõi sai số hằng tuần và có quyền tạm dừng phần mềm.',
      ),
    ],
  }),
  item('tin-dien-gio-ngoai-khoi', {
    date: '2026-06-24',
    headline: 'Trụ điện gió ngoài khơi đầu tiên dùng móng nổi qua mùa thử tải',
    shortTitle: 'Điện gió móng nổi qua mùa thử tải',
    sources: [
      source('Năng lượng Mới', 'https://example.org/nang-luong/mong-noi'),
      source('Tạp chí Biển và Kỹ thuật', 'https://example.org/bien/mong-noi-mua-thu'),
    ],
    pictures: [
      picture('dien-gio-ngoai-khoi', {
        alt: 'Ba trụ điện gió trắng đứng trên biển động nhẹ lúc bình minh, trụ gần nhất cao vượt khung hình, mây mỏng nhuộm hồng',
        caption: 'Trụ thử nghiệm nhìn từ tàu dịch vụ.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.42, y: 0.4 },
      }),
    ],
    body: [
      lead('Móng nổi neo bằng sáu sợi cáp giữ trụ nghiêng không quá 3,5 độ, kể cả trong hai đợt gió mùa giật cấp 9.'),
      heading(2, 'Nổi mà không trôi'),
      paragraph(
        'Khác với móng cọc đóng xuống đáy, móng nổi được lắp hoàn chỉnh trong ụ tàu rồi kéo ra biển. Vùng nước sâu trên 50 m, nơi gió đều nhưng cọc quá tốn kém, vì thế có thêm cơ hội. Toàn bộ phần thép nặng 2.900 tấn do xưởng trong nước cắt, hàn và sơn phủ.',
      ),
      heading(2, 'Bài học từ mùa thử'),
      paragraph(
        'Cảm biến ghi lại 1,4 tỷ điểm đo. Nhóm kỹ sư phát hiện dây neo phía đông bắc mỏi nhanh hơn tính toán 12%, do dòng chảy tầng đáy mạnh về đêm. Thiết kế lần hai sẽ đổi góc neo và thêm phao giảm giật.',
      ),
      heading(3, 'Giá điện còn là câu hỏi'),
      paragraph(
        'Ở quy mô một trụ, giá thành vẫn gấp gần hai lần điện gió gần bờ. Nhóm ước tính con số chỉ hợp lý khi có ít nhất 30 trụ dùng chung một trạm biến áp và một tàu dịch vụ.',
      ),
    ],
  }),
  item('tin-nam-buoc-doanh-nghiep-nho', {
    date: '2026-06-24',
    headline: 'Sổ tay năm bước đưa dữ liệu vào các cơ sở sản xuất nhỏ',
    shortTitle: 'Năm bước để cơ sở nhỏ bắt đầu với dữ liệu',
    sources: [source('Diễn đàn Doanh nghiệp Vừa và Nhỏ')],
    body: [
      lead(
        'Không máy chủ, không phần mềm đắt tiền: cuốn sổ tay 36 trang khuyên chủ xưởng khởi đầu bằng một tờ giấy và một chiếc điện thoại.',
      ),
      numbered('Ghi đủ 30 ngày: mẻ nào hỏng, hỏng lúc nào, ai phát hiện. Chưa cần biết vì sao.'),
      numbered('Chọn một con số làm người chủ mất ngủ nhất, thường là tỷ lệ hàng trả về.'),
      numbered('Gắn một cảm biến rẻ tiền vào đúng chỗ nghi ngờ; đo ít nhất hai tuần.'),
      numbered('Đổi một thứ duy nhất rồi đo lại. Đổi hai thứ cùng lúc là không học được gì.'),
      numbered('Kể lại cho cả xưởng bằng biểu đồ treo tường, khen người đã báo lỗi.'),
      paragraph(
        'Trong 112 cơ sở dùng thử, 71 cơ sở giảm được hàng hỏng sau ba tháng; mức giảm phổ biến là từ 6% xuống khoảng 4%. Bản in phát miễn phí, bản điện tử có cả giọng đọc cho người kém mắt.',
      ),
    ],
  }),
];
