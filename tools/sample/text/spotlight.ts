import type { Item } from '../../../core/issue/item.ts';
import { callout, heading, item, lead, paragraph, picture, quote, source } from '../authoring.ts';

/** Section III: the week's long read. */
export const spotlightItem: Item = item('tin-cang-thong-minh', {
  date: '2026-06-26',
  headline: 'Một đêm không giấy ở bến cảng nước sâu',
  sources: [source('Cổng thông tin Sở Khoa học và Công nghệ', 'https://sokhcn.haiphong.gov.vn/')],
  pictures: [
    picture('cang-hoang-hon', {
      alt: 'Bến cảng lúc chạng vạng: những cần cẩu bờ vươn cao trên nền trời cam tím, tàu chở công-te-nơ nhiều màu sáng đèn, mặt nước in bóng',
      caption: 'Ca đêm bắt đầu khi cần cẩu bật đèn.',
      credit: 'Ban biên tập',
      focalPoint: { x: 0.6, y: 0.42 },
      crop: { x: 0, y: 0.01, width: 1, height: 0.98 },
    }),
  ],
  qr: { label: 'Phóng sự 4 phút: theo chân một công-te-nơ từ boong tàu ra quốc lộ', url: 'https://sokhcn.haiphong.gov.vn/' },
  note: 'Ảnh mở đầu nên giữ phần trời bên phải để không cắt mất cần cẩu.',
  body: [
    lead(
      'Từ 18 giờ hôm trước đến 6 giờ hôm sau, 1.264 công-te-nơ đi qua bến mà không một tờ phiếu nào được in ra. Phía sau con số ấy là ba năm cãi nhau về từng cái tên.',
    ),
    paragraph(
      'Bảy giờ tối, chiếc tàu dài 330 m cập bến đúng con nước. Trên tháp điều độ, màn hình lớn hiện từng ô công-te-nơ với giờ dỡ, vị trí bãi và chiếc xe sẽ tới nhận. Ở cổng, tài xế không còn chìa tập giấy qua ô cửa: máy ảnh đọc biển số, thanh chắn tự mở sau chưa đầy tám giây.',
    ),
    paragraph(
      'Ba năm trước, mỗi chuyến xe phải mang theo trung bình năm loại giấy. Chỉ cần một chữ số viết nhòe, xe bị mời ra bãi chờ, có khi đến sáng. Hàng đông lạnh nằm chờ thì vẫn phải nổ máy, mỗi giờ tốn chừng 4 lít dầu.',
    ),
    heading(2, 'Cái khó nằm ở cái tên'),
    paragraph(
      'Công nghệ đọc biển số hay lệnh giao hàng điện tử không mới. Điều giữ chân dự án lâu nhất lại là danh mục. Cùng một khoảng bãi, bến gọi là “lô”, hãng tàu gọi là “khối”, hải quan gọi là “khu”. Cùng một loại vỏ, ba bên dùng ba mã. Nhóm dự án mất 14 tháng và 61 cuộc họp để thống nhất 3.800 tên gọi.',
    ),
    paragraph(
      'Kết quả của những cuộc họp dài ấy là một cuốn từ điển dữ liệu, giờ được in khổ nhỏ để kỹ sư bỏ túi áo. Bên nào muốn thêm một tên mới phải chỉ ra vì sao các tên cũ không dùng được. Từ đầu năm, cuốn từ điển chỉ dày thêm hai trang.',
    ),
    quote(
      '“Máy móc đến sau cùng. Trước hết chúng tôi phải học cách gọi một vật bằng một tên.”',
      'Trưởng ca điều độ bến, đêm 25/6',
    ),
    heading(2, 'Những con số đầu tiên'),
    paragraph(
      'Sau sáu tháng chạy song song cả giấy lẫn dữ liệu, bến chuyển hẳn từ ngày 1/6. Thời gian xe nằm chờ ở cổng giảm từ 47 phút còn 11 phút. Số lượt xe chạy rỗng giảm 19%. Mỗi tháng bến bớt in khoảng 210.000 tờ giấy, nhưng khoản tiết kiệm lớn hơn nằm ở dầu: ước chừng 1,7 tỷ đồng cho các đội xe.',
    ),
    paragraph(
      'Không phải mọi thứ đều suôn sẻ. Đêm 9/6, đường truyền chính đứt vì một máy xúc; hệ thống chuyển sang đường dự phòng nhưng mất 26 phút để đồng bộ lại. Trong 26 phút ấy, điều độ viên dùng bộ đàm và bảng trắng, đúng như kịch bản đã tập. Từ đó, mỗi tháng bến tổ chức một giờ “tắt mạng có báo trước”.',
    ),
    callout(
      'Dữ liệu mở đến đâu?',
      'Lịch tàu, độ đầy của bãi và thời gian chờ ở cổng được công bố mười phút một lần, ai cũng tải được. Tên chủ hàng, giá cước và nội dung lô hàng thì không: mỗi bên chỉ thấy phần việc của mình.',
    ),
    heading(2, 'Chặng kế tiếp'),
    paragraph(
      'Trước tháng 12, hai bến lân cận sẽ nối vào cùng cuốn từ điển. Khi đó, một chiếc xe giao vỏ ở bến này có thể nhận hàng ở bến kia mà không phải khai lại. Nhóm nghiên cứu của trường đại học hàng hải trên địa bàn đang huấn luyện mô hình ước tính giờ tàu cập bến từ thủy triều, gió và tín hiệu nhận dạng; sai số hiện khoảng 35 phút.',
    ),
    paragraph(
      'Việc khó hơn là đường sắt. Đoàn tàu hàng chạy theo biểu đồ cố định, còn con tàu biển thì không. Hai ngành đang thử một cách dung hòa: giữ chỗ trước trên ba chuyến, rồi nhả bớt hai chuyến khi biết chắc giờ dỡ hàng.',
    ),
    paragraph(
      'Sáu giờ sáng, ca đêm tan. Trên bàn trực còn nguyên ram giấy bóc dở từ cuối tháng 5. Người ta giữ nó lại, như giữ một chiếc neo cũ, để nhớ đã từng đi chậm thế nào.',
    ),
  ],
});
