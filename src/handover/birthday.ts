const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const gap = "[-_. /]?";
const named = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?${gap}${month}${gap}(?:\\d{4}|\\d{2})|${month}${gap}\\d{1,2}${gap}(?:\\d{4}|\\d{2})|\\d{4}${gap}${month}${gap}\\d{1,2})$`,
  "i",
);

/** Orders of day, month and year, by how many digits each has. */
const orders = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<month>\d{2})(?<day>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})$/,
  /^(?<month>\d{2})(?<day>\d{2})(?<year>\d{2})$/,
];

/** Whether a text is a date and nothing else, in any usual order, with or without separators. */
export function isDate(text: string): boolean {
  const bare = text.trim();
  if (named.test(bare) || /^19\d{2}$/.test(bare)) return true;
  const parts = bare.split(/[-_. /:]/).map((part) => part.padStart(2, "0"));
  return (parts.length === 1 || parts.length === 3) && yearsOf(parts.join("")).length > 0;
}

/** References carry the day they were made, and none that is still of use was made before this year. */
const firstOfUse = 2024;

/** Whether a date stands inside a longer text that is too old to be the day of an error. */
export function isBirthday(text: string): boolean {
  const dates = [
    ...text.matchAll(/(?<![\dA-Za-z])\d{1,2}([-_. /])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/g),
    ...text.matchAll(/(?<!\d)\d{4}([-_. /])\d{1,2}\1\d{1,2}(?!\d)/g),
    ...text.matchAll(/(?<!\d)\d{8}(?!\d)/g),
  ];
  return dates.some(([date]) => {
    const digits = date.split(/\D/).map((part) => part.padStart(2, "0"));
    return yearsOf(digits.join("")).some((year) => year < firstOfUse);
  });
}

/** The plausible years of these digits, each order that makes a date. */
function yearsOf(digits: string): number[] {
  return orders.flatMap((order) => {
    const { day, month: number, year } = order.exec(digits)?.groups ?? {};
    const isDay = Number(day) >= 1 && Number(day) <= 31;
    const isMonth = Number(number) >= 1 && Number(number) <= 12;
    const isYear = year?.length === 2 || (Number(year) >= 1900 && Number(year) <= 2099);
    return isDay && isMonth && isYear ? [Number(year)] : [];
  });
}
