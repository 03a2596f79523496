import { bilingual } from './use-words.ts';

export const dateWords = bilingual(
  {
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as readonly string[],
    shortWeekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as readonly string[],
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    calendar: 'Chọn ngày trên lịch',
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    noSuchDay: (month: number, days: number) => `Tháng ${month} chỉ có ${days} ngày. Sửa lại ngày.`,
    unreadable: 'Gõ ngày như 23/6 hoặc 23/6/2026.',
    required: 'Ô này cần có ngày, như 23/6.',
    outsideWeek: 'Ngày này ngoài tuần của số báo.',
  },
  {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as readonly string[],
    shortWeekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as readonly string[],
    month: (month: number, year: number) => `${month}/${year}`,
    calendar: 'Choose a day from the calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    noSuchDay: (month: number, days: number) => `Month ${month} has only ${days} days. Correct the day.`,
    unreadable: 'Type a day such as 23/6 or 23/6/2026.',
    required: 'A day is needed here, such as 23/6.',
    outsideWeek: 'This day is outside the week of the issue.',
  },
);
