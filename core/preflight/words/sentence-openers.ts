/** Words that open sentences and begin no name: one with a capital in mid-sentence shows that a stop was lost. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `Theo Tuy Trong Ngoài Đây Việc Bên Với Để Khi Nhờ Sau Trước Các Những Nếu Do Vì Bởi Hiện Song Mặc Cùng Hơn Một Đó Điều Nhưng Và Lần Nhiều Mỗi
  Mọi Cũng Kết Dự Hầu Đáng Thời Nhằm Qua Từ Đến Tới Chỉ Còn Không Có Nay Vừa Sáng Chiều Tối Đầu Cuối Bước Nhìn Căn Tính Mới
  Riêng Cụ Ở Khoảng Gần Ước Hai Ba Bốn Mười Hàng Người Bà Ông Anh Chị Tôi Chúng Họ Nó Đã Đang Sẽ Phải Cần Nên Nổi`.split(/\s+/u),
);
