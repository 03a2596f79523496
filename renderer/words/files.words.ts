import { bilingual } from './use-words.ts';

/** Words of the dialogs for files and folders that the page draws itself. */
export const filesWords = bilingual(
  {
    titles: {
      'open-issue': 'Mở số báo',
      import: 'Chọn tệp để nhập',
      pictures: 'Chọn ảnh',
      'save-issue': 'Lưu số báo sang nơi khác',
      folder: 'Chọn thư mục',
    },
    buttons: {
      'open-issue': 'Mở',
      import: 'Nhập',
      pictures: 'Thêm ảnh',
      'save-issue': 'Lưu',
      folder: 'Chọn thư mục này',
    },
    replace: 'Lưu đè',
    cancel: 'Hủy',
    place: 'Đang ở thư mục',
    parent: 'Lên thư mục trên',
    hidden: (names: string) => `Các thư mục ở giữa: ${names}`,
    entries: 'Thư mục và tệp',
    folder: (name: string) => `Thư mục ${name}`,
    fileName: 'Tên tệp',
    nameMissing: 'Hãy gõ tên tệp.',
    nameWrong: 'Tên tệp không được có các ký tự / \\ : * ? " < > |, và không được là tên máy dành riêng như CON.',
    nameTaken: 'Thư mục này đã có tệp cùng tên: lưu sẽ thay tệp đó.',
    reading: 'Đang đọc thư mục…',
    empty: (extensions: string) =>
      extensions === '' ? 'Không có thư mục nào ở đây.' : `Không có thư mục hay tệp ${extensions} nào ở đây.`,
    picked: (count: number) => (count === 0 ? 'Chưa chọn ảnh nào' : `Đã chọn ${count} ảnh`),
    severalHint: 'Giữ Ctrl và bấm để chọn nhiều ảnh.',
  },
  {
    titles: {
      'open-issue': 'Open an issue',
      import: 'Choose a file to import',
      pictures: 'Choose pictures',
      'save-issue': 'Save the issue elsewhere',
      folder: 'Choose a folder',
    },
    buttons: {
      'open-issue': 'Open',
      import: 'Import',
      pictures: 'Add pictures',
      'save-issue': 'Save',
      folder: 'Choose this folder',
    },
    replace: 'Replace',
    cancel: 'Cancel',
    place: 'In folder',
    parent: 'To the folder above',
    hidden: (names: string) => `Folders between: ${names}`,
    entries: 'Folders and files',
    folder: (name: string) => `Folder ${name}`,
    fileName: 'File name',
    nameMissing: 'Type a name for the file.',
    nameWrong: 'A file name holds none of / \\ : * ? " < > |, and is no name that the system keeps for itself, such as CON.',
    nameTaken: 'This folder has a file of that name: saving replaces it.',
    reading: 'Reading the folder…',
    empty: (extensions: string) => (extensions === '' ? 'No folders here.' : `No folders and no ${extensions} files here.`),
    picked: (count: number) =>
      count === 0 ? 'No picture chosen' : count === 1 ? '1 picture chosen' : `${count} pictures chosen`,
    severalHint: 'Hold Ctrl and click to choose several.',
  },
);
