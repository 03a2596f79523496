/** What a refused request is told: in a page when a person may see it. */
export const refusalWords = {
  wrongAddress: 'Địa chỉ này không hợp lệ.',
  badCall: 'Yêu cầu này không đúng dạng nên không được thực hiện.',
  noSession: 'Cửa sổ này chưa được phép dùng Điểm Tin. Hãy đóng nó và mở Điểm Tin lại từ đầu.',
  foreignOrigin: 'Yêu cầu đến từ một trang khác nên không được thực hiện. Hãy mở Điểm Tin lại từ đầu.',
  tokenUsed: 'Địa chỉ mở này chỉ dùng được một lần và đã dùng rồi. Hãy đóng cửa sổ này và mở Điểm Tin lại từ đầu.',
  notFound: 'Không có gì ở địa chỉ này.',
  wrongVerb: 'Địa chỉ này không nhận kiểu yêu cầu đó.',
  tooLarge: 'Dữ liệu gửi đi quá lớn. Hãy chọn tệp nhỏ hơn 100 MB.',
  wrongType: 'Kiểu dữ liệu gửi đi không được nhận.',
  foreignHost: 'Địa chỉ này không phải của Điểm Tin.',
  fault: 'Điểm Tin gặp lỗi ngoài dự kiến. Bài đang soạn vẫn còn; hãy thử lại.',
} as const;

/** What stands in the terminal. */
export const terminalWords = {
  address: (address: string) => `Mở địa chỉ này trong trình duyệt (chỉ dùng được một lần):\n${address}`,
  opened: (browser: string) => `Điểm Tin đang mở trong ${browser}. Đóng cửa sổ đó là chương trình dừng.`,
  noBrowser:
    'Không tìm thấy Edge, Chrome, Cốc Cốc hay Chromium trên máy này. Hãy cài một trong các trình duyệt đó, hoặc mở địa chỉ dưới đây bằng trình duyệt đang có.',
  notBuilt: 'Chưa có bản dựng của cửa sổ. Hãy chạy “npm run build” rồi mở lại.',
  ended: 'Cửa sổ đã đóng, Điểm Tin dừng.',
} as const;
