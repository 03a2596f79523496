import type { Sentences } from './message-facts.ts';

export const vi: Sentences = {
  'not-found': ({ file }) => `Không tìm thấy “${file}”; hãy kiểm tra lại tên tệp và thư mục.`,
  'is-a-folder': ({ file }) => `“${file}” là một thư mục; hãy chỉ rõ tên tệp.`,
  'not-readable': ({ file, detail }) => `Không đọc được “${file}” (${detail}); hãy kiểm tra quyền truy cập và ổ đĩa.`,
  'empty-file': ({ file }) => `“${file}” trống, không có dữ liệu; hãy chọn tệp khác.`,
  'too-large': ({ file, megabytes }) => `“${file}” lớn hơn ${megabytes} MB nên không được mở; hãy chia nhỏ hoặc chọn tệp khác.`,
  'not-an-issue': ({ file }) => `“${file}” không phải là tệp số báo .diemtin; hãy chọn tệp do Điểm Tin ghi ra.`,
  truncated: ({ file }) => `“${file}” bị cụt, có thể do chép chưa xong; hãy chép lại từ bản gốc.`,
  'too-new': ({ file, version }) =>
    `“${file}” do bản Điểm Tin mới hơn ghi (định dạng ${version}); hãy cập nhật chương trình rồi mở lại.`,
  corrupt: ({ file, detail }) => `Dữ liệu trong “${file}” bị hỏng (${detail}); hãy mở bản sao lưu.`,
  'migration-failed': ({ file, version }) =>
    `Không chuyển được “${file}” từ định dạng ${version} sang định dạng hiện nay; tệp vẫn còn nguyên, hãy gửi tệp cho người bảo trì chương trình.`,
  'missing-media': ({ file, count, names }) =>
    `“${file}” thiếu ${count} tệp ảnh (${names}); hãy thêm lại các ảnh này hoặc xóa chúng khỏi số báo.`,
  'pdf-differs': ({ file, count, report }) =>
    `Đọc lại “${file}” thấy ${count} chỗ không khớp với các trang nên không giao tệp này; hãy xuất lại, nếu vẫn vậy hãy gửi “${report}” cho người phụ trách phần mềm.`,
  'damaged-media': ({ file, name }) => `Ảnh ${name} trong “${file}” bị hỏng; hãy xóa ảnh này rồi thêm lại từ ảnh gốc.`,
  'not-utf8': ({ file }) =>
    `“${file}” không ở bảng mã UTF-8; hãy mở tệp bằng trình soạn thảo, lưu lại với mã UTF-8 rồi nhập lần nữa.`,
  'unsupported-import': ({ file, extension }) =>
    `Chưa nhập được “${file}” vì chưa hỗ trợ loại tệp ${extension}; hãy lưu nội dung thành tệp .txt hoặc .md rồi nhập lại.`,
  'import-empty': ({ file }) => `“${file}” không có chữ nào; hãy sao chép nội dung số báo vào tệp .txt hoặc .md rồi nhập lại.`,
  'import-binary': ({ file }) =>
    `“${file}” không phải là văn bản thuần; hãy lưu số báo thành tệp .txt hoặc .md mã UTF-8 rồi nhập lại.`,
  'import-no-items': ({ file }) =>
    `Không tìm thấy tin nào trong “${file}”; mỗi tin cần dòng tiêu đề viết hoa có ngày ở đầu hoặc dòng “Chi tiết: tên nguồn” dưới tiêu đề, hãy bổ sung rồi nhập lại.`,
  'import-no-date': ({ file }) =>
    `Không rõ “${file}” thuộc tuần nào; hãy thêm ở đầu tệp một dòng như “Tuần từ 1/6 - 7/6/2026” rồi nhập lại.`,
  'not-a-picture': ({ file }) => `“${file}” không phải là ảnh hoặc ảnh đã hỏng; hãy chọn ảnh JPEG hoặc PNG.`,
  'unsupported-picture': ({ file, format }) =>
    `Không đọc được ảnh “${file}” kiểu ${format}; hãy lưu ảnh thành JPEG hoặc PNG rồi thêm lại.`,
  'folder-missing': ({ file, folder }) =>
    `Không ghi được “${file}” vì không có thư mục “${folder}”; hãy tạo thư mục hoặc chọn nơi khác.`,
  'target-is-a-folder': ({ file }) => `Không ghi được “${file}” vì đó là một thư mục; hãy thêm tên tệp sau tên thư mục.`,
  'target-is-a-file': ({ file }) => `Không tạo được thư mục “${file}” vì đã có tệp mang tên đó; hãy chọn tên thư mục khác.`,
  'target-is-input': ({ file }) => `Không ghi đè lên “${file}” vì đó chính là tệp đầu vào; hãy chọn tên khác cho tệp ghi ra.`,
  'not-writable': ({ file }) =>
    `Không ghi được “${file}” vì tệp đang bị khóa hoặc không có quyền ghi; hãy đóng chương trình đang mở tệp hoặc chọn nơi khác.`,
  'disk-full': ({ file }) => `Không ghi được “${file}” vì ổ đĩa đã đầy; hãy giải phóng chỗ trống rồi ghi lại.`,
  'write-failed': ({ file, detail }) =>
    `Không ghi được “${file}” (${detail}); tệp cũ nếu có vẫn còn nguyên, hãy thử lại hoặc chọn nơi khác.`,
  'issue-invalid': ({ file, detail }) =>
    `Không ghi “${file}” vì số báo có chỗ sai quy cách (${detail}); tệp cũ nếu có vẫn còn nguyên, hãy sửa chỗ đó rồi ghi lại.`,
  'not-json': ({ file, detail }) => `“${file}” không phải là JSON đúng (${detail}); hãy sửa tệp rồi chạy lại.`,
  'command-invalid': ({ file, position, detail }) =>
    `Lệnh thứ ${position} trong “${file}” sai quy cách (${detail}); hãy xem docs/commands.md rồi sửa lại.`,
  'command-refused': ({ file, position, reason }) => `Lệnh thứ ${position} trong “${file}” không thực hiện được: ${reason}`,
  'unknown-template': ({ template }) => `Không có mẫu trình bày “${template}”; hãy cập nhật chương trình hoặc chọn mẫu khác.`,
  'template-corrupt': ({ template, detail }) => `Mẫu trình bày “${template}” bị hỏng (${detail}); hãy cài lại chương trình.`,
  'unknown-command': ({ command }) => `Không có lệnh “${command}”; hãy chạy diem-tin --help để xem các lệnh.`,
  'unknown-option': ({ command, option }) =>
    `Lệnh “${command}” không có tùy chọn ${option}; hãy chạy diem-tin ${command} --help.`,
  'missing-value': ({ command, option }) =>
    `Tùy chọn ${option} của lệnh “${command}” thiếu giá trị; hãy chạy diem-tin ${command} --help.`,
  'extra-argument': ({ command, argument }) =>
    `Lệnh “${command}” không dùng đến “${argument}”; hãy chạy diem-tin ${command} --help.`,
  'missing-argument': ({ command, argument }) => `Lệnh “${command}” thiếu ${argument}; hãy chạy diem-tin ${command} --help.`,
  'bad-value': ({ option, value, expected }) => `Giá trị “${value}” của ${option} không đúng; hãy ghi ${expected}.`,
  unexpected: ({ detail }) =>
    `Chương trình gặp lỗi ngoài dự kiến (${detail}); các tệp vẫn còn nguyên, hãy báo cho người bảo trì.`,

  'unknown-section': ({ section }) => `Số báo không có chuyên mục “${section}”; hãy xem mã chuyên mục bằng lệnh dump.`,
  'unknown-item': ({ item }) => `Số báo không có tin “${item}”; hãy xem mã tin bằng lệnh dump.`,
  'unknown-picture': ({ picture }) => `Số báo không có ảnh “${picture}”; hãy kiểm tra lại mã ảnh.`,
  'not-a-text-section': ({ section }) =>
    `Chuyên mục “${section}” gồm các tin nên không có bài viết chung; hãy sửa thân của từng tin.`,
  'not-an-item-section': ({ section }) => `Chuyên mục “${section}” là một bài viết nên không chứa tin; hãy chọn chuyên mục khác.`,
  'place-out-of-range': ({ at, last }) => `Vị trí ${at} nằm ngoài danh sách; hãy ghi số từ 0 đến ${last}.`,
  'id-taken': ({ id }) => `Mã “${id}” đã có trong số báo; hãy dùng mã khác.`,
  'days-out-of-order': ({ date, lastDate }) =>
    `Ngày cuối ${lastDate} đứng trước ngày đầu ${date === '' ? '(chưa có)' : date}; hãy sửa lại hai ngày cho đúng thứ tự.`,
  'order-incomplete': ({ section }) =>
    `Thứ tự mới của chuyên mục “${section}” phải nêu mỗi tin đúng một lần; hãy bổ sung cho đủ.`,
  'picture-in-text': ({ picture }) => `Ảnh “${picture}” nằm trong bài viết; hãy sửa đoạn chứa ảnh đó.`,
  'changed-outside': ({ file }) =>
    `Tệp “${file}” đã bị chương trình khác sửa từ lúc mở; hãy chọn giữ cả hai, ghi đè hoặc xem khác gì. Chữ đã gõ vẫn được giữ an toàn trong máy.`,
  'saved-beside': ({ file, beside }) =>
    `“${file}” đang bị chương trình khác giữ nên số báo được lưu tạm sang “${beside}”; hãy đóng chương trình kia rồi bấm Thử lại.`,
  'in-use': ({ file, user, host, since, isStale }) =>
    isStale
      ? `“${file}” được ${user} mở trên máy ${host} từ ${since} và nhiều phút nay không có tín hiệu; nếu máy đó đã tắt, hãy tiếp quản, nếu không hãy mở bản sao.`
      : `“${file}” đang được ${user} mở trên máy ${host} từ ${since}; hãy đợi người đó đóng, hoặc mở bản sao.`,
  'left-work-gone': () => 'Không còn bản chưa kịp lưu này; hãy mở số báo như thường.',
  'version-gone': () => 'Không đọc được bản cũ này; hãy chọn bản khác.',
  'loss-front': () => 'Đầu báo và ảnh bìa bị mất; hãy điền lại ở trang Bìa.',
  'loss-item': ({ title }) => (title === '' ? 'Mất một tin không rõ tiêu đề.' : `Mất tin “${title}”.`),
  'loss-text': ({ title }) => (title === '' ? 'Mất một đoạn văn.' : `Mất một đoạn trong “${title}”.`),
  'loss-doubtful': ({ title }) => `Có chữ bị sai trong “${title}”; hãy đọc lại.`,
  'loss-unchecked': () => 'Không kiểm được các tin còn lại có nguyên vẹn không; hãy đọc lại cả số.',
  'loss-picture': ({ title }) => `Mất ảnh ${title.slice(0, 8)}…; hãy thêm lại từ ảnh gốc.`,
  'loss-all': () => 'Không đọc được gì trong tệp.',
  'not-a-registry': ({ file }) =>
    `“${file}” không có dòng nào bắt đầu bằng “nguồn”, “viết tắt” hay “người”; hãy xuất bảng mẫu rồi điền theo.`,
  'not-a-press-profile': ({ file }) =>
    `“${file}” không phải là hồ sơ màu máy in (ICC, CMYK); hãy xin nhà in tệp .icc của máy in, hoặc dùng hồ sơ FOGRA39 có sẵn.`,
  'document-closed': () => 'Số báo này đã đóng; hãy mở lại rồi làm tiếp.',
  'folder-not-allowed': ({ folder }) => `Không xem được thư mục “${folder}”; hãy chọn thư mục trong phần của bạn, như Tài liệu.`,
  'path-not-own': ({ path }) => `Chỉ mở được tệp do Điểm Tin tạo hoặc đã mở; hãy mở “${path}” từ trình quản lý tệp.`,
  'not-a-link': ({ url }) => `“${url}” không phải liên kết http, https hay mailto; hãy sửa lại liên kết.`,
  'no-program': ({ target }) => `Máy không có chương trình mở “${target}”; hãy mở từ trình quản lý tệp.`,
};
