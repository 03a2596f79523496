import type { Item } from '../../../core/issue/item.ts';
import { bullet, callout, figure, item, lead, numbered, paragraph, picture, quote, source, table } from '../authoring.ts';

/** Section IV, second half of the week. */
export const localLate: readonly Item[] = [
  item('tin-nha-mang-rau', {
    date: '2026-06-25',
    headline: 'Nhà màng tự khép rèm khi nắng gắt',
    sources: [source('Nông nghiệp Số', 'https://example.org/nong-nghiep/nha-mang-khep-rem')],
    pictures: [
      picture('nha-mang', {
        alt: 'Bên trong nhà màng vòm trắng, những luống rau xanh chạy thẳng hút về cuối, hàng đèn và ống tưới treo phía trên',
        caption: 'Luống cải trong nhà màng 2.000 m².',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.5, y: 0.62 },
      }),
    ],
    body: [
      lead('Bộ điều khiển giá 3,5 triệu đồng do một hợp tác xã ở Gia Lộc tự lắp đã chạy êm qua đợt nóng 39 °C.'),
      paragraph(
        'Rèm khép dần theo nắng, quạt chỉ bật khi lá bắt đầu héo, được nhận ra qua máy ảnh. Lượng nước tưới giảm 30%, rau ít cháy mép hơn hẳn. Bản vẽ và mã nguồn để mở; ba hợp tác xã bên cạnh đã lắp theo, mỗi nơi sửa đôi chút cho hợp giống cây của mình.',
      ),
    ],
  }),
  item('tin-rung-ngap-man', {
    date: '2026-06-25',
    headline: 'Đếm từng gốc bần, gốc sú bằng máy bay không người lái',
    sources: [source('Môi trường Ven biển', 'https://example.org/moi-truong/dem-goc-ban')],
    pictures: [
      picture('rung-ngap-man', {
        alt: 'Rừng ngập mặn nhìn từ trên cao: lạch nước bạc uốn khúc rẽ nhánh giữa những tán cây xanh đậm nhạt xen nhau',
        caption: 'Lạch triều chia rừng thành từng ô đếm.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.48, y: 0.5 },
      }),
    ],
    body: [
      lead(
        'Sau 19 chuyến bay, bản đồ rừng ngập mặn ven cửa sông có thêm 1,3 triệu chấm: mỗi chấm là một gốc cây có chiều cao, độ rộng tán và tình trạng lá.',
      ),
      paragraph(
        'Nhóm khảo sát bay lúc nước ròng, khi rễ lộ và bóng cây ngắn. Phần mềm phân biệt bần, sú, vẹt và trang nhờ màu lá ở dải hồng ngoại gần; người đi bộ dưới bùn kiểm tra lại 2.000 gốc, kết quả khớp 88%.',
      ),
      paragraph(
        'Số liệu cho thấy dải rừng trồng năm 2019 đã đủ dày để giảm một phần ba chiều cao sóng. Ngược lại, hai khoảnh phía nam bị hà bám nặng, cần tỉa và rửa thân ngay trong tháng 7. Xã ven biển sẽ giao từng khoảnh cho tổ tự quản, có sổ theo dõi trên điện thoại.',
      ),
      quote('“Trước tôi chỉ biết rừng còn hay mất. Giờ tôi biết cây nào ốm.”', 'Tổ trưởng tổ tự quản rừng, xã ven biển'),
    ],
  }),
  item('tin-do-muc-trieu', {
    date: '2026-06-26',
    headline: 'Đo mực triều bằng ba cách để khỏi lụt vì một cách sai',
    shortTitle: 'Đo mực triều bằng ba cách độc lập',
    sources: [source('Trung tâm điều hành đô thị', 'https://example.org/dieu-hanh/do-muc-trieu')],
    body: [
      lead('Máy đo áp suất, máy ảnh đọc thước và ra-đa nhìn xuống mặt nước cùng làm việc tại 17 cửa cống.'),
      paragraph(
        'Hai trong ba số phải gần nhau thì hệ thống mới ra lệnh đóng cống. Đợt triều cường giữa tháng, rác quấn đầu dò áp suất ở một cửa, nhưng hai cách còn lại vẫn cho số đúng, phố không ngập.',
      ),
      figure(
        picture('bieu-do-trieu', {
          alt: 'Đồ thị mực nước ba ngày dạng sóng: ba đường xanh, vàng và trắng gần trùng nhau trên nền xanh thẫm có lưới, đỉnh triều được đánh dấu bằng chấm đỏ',
          caption: 'Ba đường đo gần như trùng nhau; đỉnh triều ngày 16/6 đạt 3,92 m.',
          credit: 'Ban biên tập',
        }),
      ),
      table(
        'Cách đo | Sai số | Giá mỗi điểm',
        'Áp suất đáy | ±1,5 cm | 9 triệu đồng',
        'Máy ảnh đọc thước | ±2 cm | 6 triệu đồng',
        'Ra-đa mặt nước | ±0,8 cm | 27 triệu đồng',
      ),
      paragraph(
        'Thuật toán so số được viết lại cho gọn, chạy ngay trong hộp điều khiển ở cống. Mất mạng, cống vẫn tự quyết được trong sáu giờ.',
      ),
    ],
  }),
  item('tin-xe-buyt-dung-gio', {
    date: '2026-06-26',
    headline: 'Xe buýt điện đúng hẹn hơn nhờ đèn xanh biết chờ',
    sources: [source('Giao thông Xanh', 'https://example.org/giao-thong/den-xanh-biet-cho')],
    body: [
      paragraph(
        'Khi xe buýt điện tới gần ngã tư trễ quá hai phút, đèn xanh kéo dài thêm nhiều nhất tám giây. Thử trên tuyến 14 km với 22 nút giao, tỷ lệ chuyến đúng giờ tăng từ 71% lên 86%.',
      ),
      paragraph(
        'Điều khiến người lái xe con lo ngại, rằng đường ngang sẽ ùn, đã không xảy ra: thời gian chờ trung bình chỉ nhích thêm 1,9 giây, vì tối đa ba lần ưu tiên mỗi giờ. Xe cứu thương và xe chữa cháy luôn được xếp trên xe buýt.',
      ),
      paragraph('Từ ngày 1/7, bảng ở bến hiện cả số chỗ trống và mức pin, để người đi xe lăn biết chuyến nào còn chỗ.'),
    ],
  }),
  item('tin-ngay-hoi-gia-dinh', {
    date: '2026-06-27',
    lastDate: '2026-06-28',
    headline: 'Ngày hội khoa học bên sông: vào cửa bằng một câu hỏi',
    sources: [source('Cổng thông tin Sở Khoa học và Công nghệ', 'https://sokhcn.haiphong.gov.vn/')],
    pictures: [
      picture('may-in-ba-chieu', {
        alt: 'Đầu in của máy in ba chiều đang dựng chiếc bình xoắn màu cam, từng lớp mỏng hiện rõ dưới ánh đèn',
        caption: 'Máy in ba chiều đang dựng bình',
      }),
      picture('ngam-trang', {
        alt: 'Mặt trăng gần tròn phóng to qua kính thiên văn, nhìn rõ các hố và vùng tối, viền sáng mờ trên nền trời xanh đen',
        caption: 'Mặt trăng qua kính',
      }),
      picture('may-bay-den', {
        alt: 'Hàng trăm máy bay nhỏ mang đèn xếp thành hình con sóng và mặt trời trên bầu trời đêm, phía dưới là dòng sông in bóng',
        caption: 'Màn đèn bay',
      }),
      picture('gan-la', {
        alt: 'Gân lá phóng đại dưới kính hiển vi, mạng lưới nhánh sáng tỏa đi trên nền tế bào xanh ngọc',
        caption: 'Gân lá phóng đại',
      }),
      picture('robot-lop-hoc', {
        alt: 'Ba chú rô-bốt nhỏ bánh tròn màu trắng, vàng và xanh xếp hàng trên bàn gỗ lớp học, mắt là những vòng sáng, phía sau là bảng xanh nhòe',
        caption: 'Rô-bốt do học sinh lắp',
        focalPoint: { x: 0.5, y: 0.55 },
      }),
    ],
    body: [
      lead('Gần 3.000 lượt khách đổi một câu hỏi viết tay lấy vé vào cửa; câu được hỏi nhiều nhất: vì sao nước biển Đồ Sơn đục?'),
      paragraph(
        'Ba mươi tư gian trải nghiệm nằm dọc bờ sông Tam Bạc, từ kính hiển vi làm bằng giấy đến máy in ba chiều in bằng nhựa tái chế. Mỗi gian phải để khách tự tay làm được một việc trong năm phút, nếu không sẽ bị trẻ em dán nhãn “chán”. Cuối ngày đầu, có hai gian nhận nhãn và đã đổi cách trình bày ngay trong đêm.',
      ),
      paragraph(
        'Các câu hỏi được gom lại, chia cho giảng viên và kỹ sư tình nguyện trả lời bằng bài viết ngắn. Bài đầu tiên, về phù sa và dòng chảy ven bờ, đăng trong tuần tới. Em nào gửi câu hỏi sẽ được ghi tên cạnh người trả lời; câu nào chưa ai giải được thì chuyển thành đề bài cho câu lạc bộ khoa học ở trường.',
      ),
      paragraph('Ban tổ chức dự kiến lặp lại ngày hội vào mỗi quý, lần lượt ở Hải Dương, Chí Linh, Kinh Môn và Kiến An.'),
    ],
    qr: { label: 'Gửi câu hỏi của em cho các nhà khoa học', url: 'https://www.facebook.com/TinKHCNHaiphong' },
  }),
  item('tin-thi-lap-trinh', {
    date: '2026-06-27',
    headline: 'Ba mươi sáu giờ lập trình vì người khiếm thị',
    shortTitle: '36 giờ lập trình vì người khiếm thị',
    sources: [source('Thành đoàn', 'https://example.org/thanh-doan/36-gio-lap-trinh')],
    body: [
      lead('Không đội nào được trình bày bằng hình: ban giám khảo gồm năm người khiếm thị chỉ nghe và dùng thử.'),
      paragraph(
        'Hai mươi tám đội sinh viên chọn một trong ba đề: tìm cửa xe buýt, đọc nhãn thuốc và đi chợ. Đội thắng cuộc làm chiếc kẹp nhỏ gắn vào gậy, rung khác nhịp khi gặp bậc lên, bậc xuống hay vũng nước, giá linh kiện khoảng 420.000 đồng.',
      ),
      numbered('Giải Nhất: **Gậy biết kể chuyện**, được tài trợ 60 triệu đồng để làm 50 chiếc.'),
      numbered('Giải Nhì: **Nhãn thuốc nói**, đọc hạn dùng và liều bằng giọng địa phương.'),
      numbered('Giải Ba: **Chợ quen**, nhớ vị trí quầy hàng qua mùi và tiếng động.'),
      paragraph(
        'Mã nguồn cả 28 sản phẩm được công bố tại [kho chung](https://example.org/kho-ma-nguon), ai cũng có thể làm tiếp.',
      ),
    ],
  }),
  item('tin-lich-tuan-toi', {
    headline: 'Lịch khoa học và công nghệ tuần tới',
    body: [
      table(
        'Ngày | Việc | Nơi',
        '30/6 | Nghiệm thu đề tài giống lúa chịu mặn vụ hai | Sở Khoa học và Công nghệ',
        '1/7 | Mở lớp an toàn dữ liệu cho cán bộ xã, phường | Trực tuyến',
        '3/7 | Tọa đàm “Từ vườn ươm ra bến cảng” | Phường Hải An, TP. Hải Phòng',
        '5/7 | Đêm ngắm sao gia đình, nếu trời quang | Bãi biển phường Đồ Sơn',
      ),
      bullet(
        '**Nộp hồ sơ:** Kế hoạch số 214/KH-UBND nhận đề xuất nhiệm vụ năm 2027 đến 17 giờ ngày 10/7; mức hỗ trợ tối đa 1,2 tỷ đồng mỗi nhiệm vụ.',
      ),
      bullet(
        '**Góp ý:** bản tin đón bài, ảnh và lời chê của bạn đọc; chuyện nhỏ ở xóm, ở xưởng càng quý. Mỗi ý kiến được trả lời trong ba ngày làm việc.',
      ),
      callout(
        'Về số báo này',
        'Đây là số báo mẫu đi cùng phần mềm Điểm Tin. Mọi tin tức, con số, văn bản và lời trích trong số này đều được đặt ra để minh họa; tranh do máy vẽ.',
      ),
    ],
  }),
];
