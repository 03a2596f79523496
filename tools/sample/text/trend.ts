import type { SectionId } from '../../../core/issue/ids.ts';
import type { TextSection } from '../../../core/issue/section.ts';
import { bullet, heading, lead, numberBlocks, paragraph } from '../authoring.ts';

/** Section I: the week in one page. */
export const trendSection: TextSection = {
  form: 'text',
  id: 'tong-ket-xu-huong' as SectionId,
  kind: 'trend',
  title: 'Công nghệ rời phòng họp, ra bến cảng và xuống ruộng',
  shortTitle: 'Tổng kết xu hướng',
  blocks: numberBlocks('tong-ket-xu-huong', [
    lead(
      'Tuần cuối của quý II có ít lễ ra mắt nhưng nhiều biên bản nghiệm thu. Những việc được hẹn từ đầu năm lần lượt đến ngày trả bài: có nơi vượt kế hoạch, có nơi xin thêm thời gian, và lần đầu tiên phần lớn đơn vị công bố cả hai.',
    ),
    heading(1, 'Xu hướng chung của cả nước'),
    bullet(
      '**Đo trước, nói sau:** tinh thần Nghị quyết số 57-NQ/TW đi vào chi tiết kỹ thuật. Đề tài nào cũng phải nêu chỉ số ban đầu, cách đo và người kiểm tra độc lập trước khi được cấp vốn đợt hai.',
    ),
    bullet(
      '**Trí tuệ nhân tạo vào khuôn:** bộ tiêu chí đánh giá trợ lý ảo được đưa ra lấy ý kiến; điểm mới là người dân cùng chấm, và mỗi câu trả lời phải chỉ được văn bản gốc.',
    ),
    bullet(
      '**Chip nhỏ, việc lớn:** các nhóm thiết kế trong nước chọn cảm biến và mạch nguồn thay vì chạy đua tiến trình; chi phí một lượt chế tạo thử giảm khoảng 35% nhờ gom chung tấm bán dẫn.',
    ),
    bullet(
      '**Xanh có sổ sách:** từ ruộng lúa giảm phát thải đến điện gió ngoài khơi, dữ liệu quan trắc bắt đầu được dùng để tính tiền, không chỉ để viết báo cáo.',
    ),
    heading(1, 'Điểm sáng tại thành phố Hải Phòng'),
    bullet(
      '**Cảng không giấy:** một bến nước sâu chạy trọn ca đêm mà không in tờ phiếu nào; thời gian xe tải nằm chờ ở cổng còn trung bình 11 phút.',
    ),
    bullet(
      '**Cầu biết tự kể bệnh:** cảm biến sợi quang gắn trên dây văng gửi số liệu mười giây một lần, giúp đội bảo dưỡng chọn đúng sợi cáp cần siết.',
    ),
    bullet(
      '**Biển có bản đồ riêng:** nhật ký khai thác điện tử phủ 92% số tàu cá dài từ 15 m trở lên; bến cá, kho lạnh và nhà hàng dùng chung một mã lô.',
    ),
    bullet(
      '**Lớp học mở cửa cuối tuần:** gần 3.000 lượt gia đình tới ngày hội khoa học bên sông; xã nào cũng có ít nhất một nhóm học sinh mang sản phẩm tự làm.',
    ),
    paragraph(
      '**Nhìn chung,** tuần từ 22/6 đến 28/6 cho thấy chặng khó của chuyển đổi số không nằm ở việc mua thiết bị mà ở việc chịu đo, chịu sửa và chịu nói thật. Hải Phòng bước sang quý III với ba bài kiểm tra rõ ràng: nối dữ liệu bến cảng với đường sắt, đưa mã lô thủy sản ra chợ đầu mối và giữ cho những lớp học cuối tuần luôn có người dạy.',
    ),
  ]),
};
