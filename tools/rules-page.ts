import type { Severity } from '../core/preflight/finding.ts';
import { rules } from '../core/preflight/rules.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warn: 'Cảnh báo', info: 'Gợi ý' };

/** The page of all rules, in Vietnamese: what each looks for, how grave it is, whether the program can mend it. */
export const rulesPage = (): string => {
  const rows = rules.map(({ id, severity, fixes, words }) =>
    [words.vi.title, severities[severity], fixes ? 'có' : '', `\`${id}\``].join(' | '),
  );
  return `# Các điều chương trình kiểm tra

Trang này do \`npm run build:rules\` lập từ mã nguồn (\`core/preflight/rules/\`). Lỗi thì khi xuất phải quyết định; cảnh báo được liệt kê; gợi ý ẩn cho tới khi hỏi.
Mỗi điểm có thể bỏ qua với một lý do; lý do nằm trong tệp số báo.

| tìm gì | mức | tự sửa được | tên |
| --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

Ngoài ra, việc dàn trang báo: thiếu tệp ảnh, ảnh mờ khi in, ảnh không có chỗ, chữ không có trong phông, mục trống, tiêu đề mục lục quá dài, dòng thưa, mã QR quá dài.
`;
};
