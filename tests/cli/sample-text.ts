/** A small past issue as text: enough for the command line; the import itself has its own tests. */
export const sampleText = `ĐIỂM TIN THỬ NGHIỆM
Số 12/2026
Tuần từ 16/3 - 22/3/2026

PHẦN 1. TỔNG KẾT XU HƯỚNG
Tuần qua các trạm đo mặn tự động được nhắc đến nhiều nhất ở vùng ven biển.

PHẦN 2. TIN TRONG NƯỚC
16/3: TRẠM ĐO MẶN TỰ ĐỘNG BÁO TIN CHO NÔNG DÂN
Chi tiết: Báo Thử Nghiệm
Trạm đo mặn gửi tin nhắn mỗi giờ, nông dân biết lúc nào nên lấy nước vào ruộng.
Mỗi trạm dùng một tấm pin mặt trời và chạy được cả mùa khô.

17/3: LỚP HỌC LẬP TRÌNH MỞ CHO HỌC SINH VÙNG ĐẢO
Chi tiết: Tạp chí Mẫu
Ba mươi học sinh được mượn máy tính và học vào chiều thứ bảy hằng tuần.

PHẦN 3. TIN HẢI PHÒNG
18/3: CẢNG THỬ XE KÉO KHÔNG NGƯỜI LÁI
Chi tiết: Báo Mẫu Hải Phòng
Hai xe kéo chạy thử trên đoạn đường dài một ki-lô-mét trong khu vực riêng.
`;
