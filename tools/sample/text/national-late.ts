import type { Item } from '../../../core/issue/item.ts';
import { bullet, item, lead, paragraph, picture, quote, source } from '../authoring.ts';

/** Section II, second half of the week. */
export const nationalLate: readonly Item[] = [
  item('tin-theo-mot-con-bao', {
    date: '2026-06-25',
    headline: 'Vệ tinh, phao biển và trạm bờ cùng theo dõi một cơn bão',
    sources: [source('Khí tượng và Cuộc sống', 'https://example.org/khi-tuong/ba-tang-quan-sat')],
    pictures: [
      picture('ve-tinh-tren-bien', {
        alt: 'Vệ tinh nhỏ với hai cánh pin mặt trời bay trên đường cong của Trái Đất, bên dưới là biển xanh và dải mây trắng',
        caption: 'Vệ tinh quan sát biển',
        focalPoint: { x: 0.62, y: 0.4 },
      }),
      picture('mat-bao', {
        alt: 'Ảnh mô phỏng cơn bão nhìn từ trên cao: những dải mây trắng xoáy quanh một mắt bão sẫm màu, đường đi dự báo là nét đứt màu cam',
        caption: 'Mắt bão mô phỏng',
      }),
      picture('phao-quan-trac', {
        alt: 'Phao quan trắc màu vàng cam có cột đèn và tấm pin mặt trời, nghiêng nhẹ giữa mặt biển xám xanh gợn sóng',
        caption: 'Phao trôi đo sóng',
        focalPoint: { x: 0.5, y: 0.4 },
      }),
    ],
    body: [
      lead(
        'Lần đầu tiên ba nguồn số liệu được ghép tự động mỗi 15 phút; sai số dự báo vị trí tâm bão trước 24 giờ giảm còn 68 km.',
      ),
      paragraph(
        'Vệ tinh nhìn rộng nhưng bị mây che, trạm bờ đo kỹ nhưng chỉ ở mép biển, còn phao trôi nằm ngay trong sóng mà hay mất tín hiệu. Phần mềm ghép số liệu giao cho mỗi nguồn một “độ tin” thay đổi theo thời tiết, tương tự cách người đi biển nghe nhiều đài rồi mới quyết định quay mũi.',
      ),
      paragraph(
        'Đợt thử dùng lại dữ liệu của tám cơn bão cũ và theo trực tiếp một áp thấp vừa qua. Ở bản tin phát lúc nửa đêm, thời điểm thường thiếu số liệu nhất, mức cải thiện lên tới 22%. Ngư dân nhận cảnh báo bằng giọng nói qua máy bộ đàm, có cả khoảng cách tới nơi tránh trú gần nhất.',
      ),
      paragraph(
        'Phép thử khó nhất lại đến từ một ngày đẹp trời. Ba phao cùng báo sóng cao 4 m giữa lúc biển lặng; hóa ra một tàu lớn chạy sát. Từ đó phần mềm biết đối chiếu với lịch tàu trước khi tin vào con số lạ, và mọi lần bỏ qua số liệu đều được ghi lại để chuyên gia xem.',
      ),
      paragraph(
        'Cơ quan khí tượng cho biết mô hình chạy được trên cụm máy tính đang có, không phải mua thêm. Việc còn lại là thả thêm 40 phao trước tháng 9, khi mùa bão vào đoạn cao điểm.',
      ),
    ],
  }),
  item('tin-dau-noi-doi-pin', {
    date: '2026-06-25',
    headline: 'Trạm đổi pin xe máy điện sắp có một đầu nối chung',
    sources: [source('Giao thông Xanh', 'https://example.org/giao-thong/dau-noi-chung')],
    body: [
      paragraph(
        'Năm nhà sản xuất đã đồng ý với bản vẽ đầu nối 12 chân và cách pin “bắt tay” với xe trước khi cấp điện. Nhờ vậy, một tủ đổi pin có thể phục vụ nhiều hãng, thay vì mỗi góc phố dựng bốn cái tủ khác màu.',
      ),
      paragraph(
        'Dự thảo tiêu chuẩn yêu cầu mỗi khối pin ghi lại số lần sạc, nhiệt độ cao nhất và cú rơi mạnh nhất. Người dùng đọc được các số ấy ngay trên màn hình tủ. Pin từng nóng quá 65 °C sẽ bị khóa, chờ kiểm tra.',
      ),
      paragraph('Đợt góp ý kéo dài 60 ngày; các tủ thử nghiệm đặt tại sáu đô thị từ tháng 8.'),
    ],
  }),
  item('tin-vat-lieu-vo-hau', {
    date: '2026-06-26',
    headline: 'Vỏ hàu thành vật liệu lọc nước: từ bãi thải đến phòng thí nghiệm',
    shortTitle: 'Vỏ hàu thành vật liệu lọc nước',
    sources: [source('Bản tin Hóa học Ứng dụng')],
    pictures: [
      picture('phong-thi-nghiem', {
        alt: 'Bình tam giác, ống đong và cốc thủy tinh chứa dung dịch xanh lam, hổ phách đặt trên bàn, ánh sáng xuyên qua thành nhiều vệt màu',
        caption: 'Mẫu nước trước và sau khi qua lớp lọc.',
        credit: 'Ban biên tập',
        focalPoint: { x: 0.45, y: 0.55 },
      }),
    ],
    body: [
      lead('Nung ở 850 °C rồi nghiền mịn, vỏ hàu giữ được tới 94% lượng phốt-phát trong nước thải ao nuôi.'),
      paragraph(
        'Mỗi năm các vùng nuôi thải ra hàng chục nghìn tấn vỏ, phần lớn đổ thành gò ven bãi. Nhóm nghiên cứu của một viện vật liệu dùng lò quay nhỏ, tận dụng nhiệt khói để sấy mẻ sau, nên chi phí chỉ khoảng 2.100 đồng cho mỗi ki-lô-gam hạt lọc.',
      ),
      paragraph(
        'Hạt lọc đã no phốt-phát không phải bỏ đi: trộn với than trấu, nó thành chất cải tạo đất chua. Vòng đời khép kín ấy giúp đề tài được chọn sản xuất thử ở quy mô 300 tấn một năm.',
      ),
      paragraph(
        'Điểm yếu là bụi khi nghiền. Công nhân phải đeo khẩu trang chuyên dụng, và xưởng mẫu đang lắp thêm buồng hút kín.',
      ),
    ],
  }),
  item('tin-tu-dien-tieng-noi', {
    date: '2026-06-26',
    headline: 'Kho giọng nói mở ghi lại 63 vùng tiếng địa phương',
    shortTitle: 'Kho giọng nói mở của 63 vùng tiếng',
    sources: [source('Ngôn ngữ và Máy tính', 'https://example.org/ngon-ngu/kho-giong-noi')],
    body: [
      lead(
        'Hơn 9.000 người tình nguyện, từ em bé lớp Một đến cụ già ngoài 90 tuổi, đã góp giọng đọc, giọng kể và cả những câu hò.',
      ),
      paragraph(
        'Phần lớn phần mềm nghe tiếng Việt hiện nay quen với giọng phát thanh viên. Gặp người nói nhanh, lẫn từ địa phương hay phát âm *n* và *l* theo lối riêng, máy lập tức lúng túng. Kho giọng mở được lập ra để máy học cách lắng nghe công bằng hơn.',
      ),
      quote(
        '“Tôi kể chuyện đi biển đúng như kể cho cháu. Máy hiểu được thì tốt, không hiểu thì cháu tôi vẫn có cái để nghe lại.”',
        'Một ngư dân 78 tuổi, người góp giọng',
      ),
      paragraph(
        'Ai góp giọng cũng giữ quyền rút lại. Bản ghi được tách khỏi tên tuổi, chỉ kèm vùng tiếng, nhóm tuổi và nghề nghiệp. Các nhóm nghiên cứu tải miễn phí; doanh nghiệp trả một khoản phí nhỏ, dùng để đi ghi tiếp ở những nơi chưa có.',
      ),
    ],
  }),
  item('tin-day-chuyen-vac-xin', {
    date: '2026-06-27',
    headline: 'Hộp lạnh theo vắc-xin lên bản, mỗi năm phút tự ghi nhiệt độ',
    shortTitle: 'Hộp giữ lạnh tự ghi nhiệt độ cho vắc-xin',
    sources: [source('Y tế và Dữ liệu', 'https://example.org/y-te/hop-giu-lanh')],
    body: [
      lead('Chiếc hộp nặng 4,6 kg giữ 2–8 °C suốt 52 giờ mà không cần cắm điện.'),
      paragraph(
        'Lớp giữ lạnh làm từ muối ngậm nước và xơ dừa ép, hỏng có thể tự thay. Con chip bên trong ghi nhiệt độ năm phút một lần; về tới trạm, cán bộ chạm điện thoại vào nắp là thấy toàn bộ chặng đường.',
      ),
      paragraph(
        'Qua 180 chuyến thử ở vùng núi, chỉ có hai hộp vượt ngưỡng, đều do mở nắp quá lâu giữa trưa. Nhà thiết kế thêm tiếng kêu nhắc sau 40 giây.',
      ),
    ],
  }),
  item('tin-van-nhanh-trong-nuoc', {
    headline: 'Tin vắn khoa học, công nghệ trong nước',
    body: [
      bullet(
        '**Dữ liệu mở:** cổng dữ liệu quốc gia thêm 214 bộ dữ liệu, nhiều nhất là giao thông và đất đai; bộ nào quá hạn cập nhật sẽ tự hiện nhãn vàng.',
      ),
      bullet('**Đo lường:** phòng chuẩn khối lượng được công nhận năng lực ở mức 1 kg với độ không bảo đảm đo 30 µg.'),
      bullet(
        '**Sở hữu trí tuệ:** số đơn sáng chế của người Việt Nam trong năm tháng đầu năm tăng 18% so với cùng kỳ; cơ khí nông nghiệp dẫn đầu.',
      ),
      bullet(
        '**Nhân lực:** 1.100 sinh viên hoàn thành học kỳ doanh nghiệp về thiết kế vi mạch, 640 em nhận được lời mời làm việc.',
      ),
      bullet(
        '**Không gian:** câu lạc bộ tên lửa sinh viên phóng thử thành công mẫu dùng nhiên liệu đường, đạt độ cao 1.120 m rồi hạ bằng dù.',
      ),
    ],
  }),
];
