/** `YYYY-MM-DD` on the user's clock. */
export const localDay = (now: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
