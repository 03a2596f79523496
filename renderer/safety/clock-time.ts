/** `10:42`; with the day when it is another: `10:42 ngày 23/6`. */
export const clockTime = (moment: string, language: 'vi' | 'en', now = new Date()): string => {
  const at = new Date(moment);
  const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  if (at.toDateString() === now.toDateString()) return time;
  const day = `${at.getDate()}/${at.getMonth() + 1}`;
  return language === 'vi' ? `${time} ngày ${day}` : `${time} on ${day}`;
};
