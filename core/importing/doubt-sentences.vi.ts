import type { Doubt, DoubtKey, ImportFailureCode } from './import-result.ts';

/** What an editor reads when a text cannot be imported, with the remedy. */
export const failureSentences: Readonly<Record<ImportFailureCode, string>> = {
  empty: 'Tệp không có chữ nào. Hãy mở tệp gốc, sao chép toàn bộ nội dung sang tệp .txt hoặc .md rồi nhập lại.',
  binary: 'Tệp này không phải văn bản thuần. Hãy lưu số báo dưới dạng .txt hoặc .md (mã hóa UTF-8) rồi nhập lại.',
  'no-items':
    'Không tìm thấy tin nào. Mỗi tin cần một dòng tiêu đề viết hoa có ngày ở đầu (ví dụ "18/5: TIÊU ĐỀ") hoặc một dòng "Chi tiết: tên nguồn" ngay dưới tiêu đề.',
  'no-date': 'Không biết số báo thuộc tuần nào. Hãy thêm ở đầu văn bản một dòng như "Tuần từ 18/5 - 24/5/2026" rồi nhập lại.',
};

/** One sentence a doubt; `{name}` is filled from the facts. */
const sentences: Readonly<Record<DoubtKey, string>> = {
  'number-missing': 'Không thấy số báo; hãy điền số báo trong phần thông tin chung.',
  'period-missing': 'Văn bản không ghi tuần của số báo; tạm lấy từ {from} đến {to} theo ngày của các tin.',
  'period-differs': 'Khoảng ngày {from} – {to} dài {days} ngày hoặc khác tuần của số báo; hãy kiểm tra lại.',
  'contents-missing': 'Không thấy mục lục; tiêu đề tin được viết thường theo danh sách tên riêng, hãy đọc lại.',
  'contents-entry-without-item': 'Mục lục có "{title}" nhưng không tìm thấy tin tương ứng trong bài.',
  'contents-date-differs': 'Tin "{title}" ghi ngày {date}, mục lục ghi {contents}; đã giữ ngày trong bài.',
  'item-without-date': 'Tin "{title}" không có ngày; hãy điền ngày.',
  'item-without-source': 'Tin "{title}" không có nguồn; hãy điền nguồn.',
  'item-without-body': 'Tin "{title}" không có nội dung; hãy xem phần còn lại của văn bản.',
  'date-outside-week': 'Ngày {date} của tin "{title}" nằm ngoài tuần của số báo.',
  'lead-before-headline': 'Đoạn mở đầu của tin "{title}" đứng trước tiêu đề trong văn bản; đã đưa vào đầu tin này.',
  'lead-guessed': 'Đoạn đầu của tin "{title}" được coi là sapo; hãy đổi lại nếu không đúng.',
  'section-guessed': 'Không chắc tin "{title}" thuộc mục nào; hãy kiểm tra lại.',
  'source-split': 'Tên nguồn của tin "{title}" bị tách làm nhiều dòng; đã ghép thành "{source}".',
  'links-without-address': '{count} nguồn tin không có địa chỉ liên kết thật.',
  'picture-text': '{lines} dòng chữ trong hình của tin "{title}" được để ở phần còn lại, không đưa vào nội dung.',
  'stray-text': '{lines} dòng không rõ thuộc tin nào được để ở phần còn lại.',
};

/** The doubt as a Vietnamese sentence. */
export const sayDoubt = (doubt: Doubt): string =>
  sentences[doubt.key].replace(/\{(\w+)\}/gu, (whole, name: string) => printed(doubt.facts[name] ?? whole));

/** Days as people write them. */
const printed = (fact: string | number): string => String(fact).replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/u, '$3/$2/$1');
