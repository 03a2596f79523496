/** What the page is told, and tells, when it has no server any more. */
export const clientWords = {
  noAnswer: 'Mất liên lạc với chương trình Điểm Tin. Hãy đóng cửa sổ này và mở Điểm Tin lại; những gì đã lưu vẫn còn.',
  takenOver: 'Điểm Tin đã được mở ở cửa sổ khác. Mọi thứ đã lưu; có thể đóng cửa sổ này.',
} as const;
