import { isBirthday, isDate } from "./birthday";

/** What a text looks like when it points to a person; undefined when it does not. */
export function personalKind(text: string): string | undefined {
  return kinds.find(([, isKind]) => isKind(text))?.[0];
}

/** Digits in groups, with whatever people put between them. */
const between = "[-_. /:()+]{0,2}";
const start = "(?<![A-Za-z0-9])";
const end = "(?![A-Za-z0-9])";

const socialSecurity = /(?<!\d)\d{3}([-_. /:])\d{2}\1\d{4}(?!\d)/;
const groupedPhone = /^\+\d|\(\d{3}\)|^\d{3}[-. ]\d{4}$/;
const groupedCard =
  /(?<!\d)(?:\d{4}([-_. /:])\d{4}\1\d{4}\1\d{1,7}|\d{4}([-_. /])\d{6}\2\d{4,5})(?!\d)/;
const insurance = new RegExp(
  `${start}[A-Z]{2}[-. ]?\\d{2}[-. ]?\\d{2}[-. ]?\\d{2}[-. ]?[A-D]${end}`,
  "i",
);
const letter = "[AC-HJKMNP-RT-Y]";
const either = "[AC-HJKMNP-RT-Y0-9]";
const medicare = new RegExp(
  `${start}[1-9]${letter}${either}\\d[-. ]?${letter}${either}\\d[-. ]?${letter}{2}\\d{2}${end}`,
  "i",
);
const area = "(?:[BEGLMNSW]|[A-PR-UWYZ][A-HK-Y])";
const postcode = new RegExp(`${start}${area}\\d[A-Z\\d]?[- ]?\\d[ABD-HJLNP-UW-Z]{2}${end}`, "i");
const record = new RegExp(
  `${start}(?:chi|dob|emis|hosp|hospital|member|mrn|nhs|nino|patient|ssn)${between}(?:no|id|number)?[-_.:#/= ]*\\d`,
  "i",
);
const grouped = new RegExp(`(?<!\\d)\\d(?:${between}\\d)*`, "g");

/** The most telling first. */
const kinds: readonly (readonly [what: string, isKind: (text: string) => boolean])[] = [
  ["an email address", (text) => text.includes("@")],
  ["a bank account number", (text) => isIban(text) || /^\d{2}([- .])\d{2}\1\d{2}$/.test(text)],
  ["a card number", (text) => groupedCard.test(text) || numbersIn(text).some(isCard)],
  ["an NHS number", (text) => numbersIn(text).some(isNhsNumber)],
  ["a Social Security number", (text) => socialSecurity.test(text)],
  ["a date of birth", (text) => isDate(text) || isBirthday(text)],
  ["a phone number", (text) => groupedPhone.test(text) || numbersIn(text).some(isPhone)],
  ["a National Insurance number", (text) => insurance.test(text)],
  ["a Medicare number", (text) => medicare.test(text)],
  ["a postcode", (text) => postcode.test(text)],
  ["a patient’s or member’s number", (text) => record.test(text)],
  ["a person’s number", (text) => /\d{9}/.test(text) || isLikeTheirs(text)],
];

/** Every number of a text, and what neighbouring groups make together, unless a year begins them. */
function numbersIn(text: string): string[] {
  return (text.match(grouped) ?? []).flatMap((number) => {
    const groups = number.match(/\d+/g) ?? [];
    return groups.flatMap((first, from) =>
      groups
        .slice(from)
        .map((_, more) => groups.slice(from, from + more + 1).join(""))
        .filter((joined) => joined === first || !/^20[2-4]\d$/.test(first)),
    );
  });
}

/** Digits in a row that are, whatever stands around them, somebody's: even in an id. */
export function isNumberOfPerson(digits: string): boolean {
  const isLongDate = digits.length === 8 && isBirthday(digits);
  const isCall = isPhone(digits) && !/^44[^7]/.test(digits);
  return isLongDate || isCall || isCard(digits) || isNhsNumber(digits);
}

/** Nine or ten digits and nothing else, or ten written as phone and NHS numbers are. */
function isLikeTheirs(text: string): boolean {
  const isAlone = /^[\d\s\-_./:()+]*$/.test(text) && /^\d{9,10}$/.test(text.replace(/\D/g, ""));
  return isAlone || /(?<!\d)\d{3}[-_. /]\d{3}[-_. /]\d{4}(?!\d)/.test(text);
}

/** Ten digits of which the last checks the others, modulus 11. */
function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (all, digit, at) => all + Number(digit) * (10 - at),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

function isPhone(digits: string): boolean {
  return /^(?:0[1-9]\d{8,9}|(?:00)?44\d{9,10}|1[2-9]\d{2}[2-9]\d{6})$/.test(digits);
}

/** 13 to 19 digits, begun as cards are, of which the last checks the others (Luhn). */
function isCard(digits: string): boolean {
  if (!/^(?:[3-6]|2[2-7])\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Two letters, two digits and up to 30 more that leave 1 when divided by 97. */
function isIban(text: string): boolean {
  const bare = text.replace(/[-_. :/]/g, "").toUpperCase();
  const found = /[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.exec(bare)?.[0];
  if (!found) return false;
  const moved = `${found.slice(4)}${found.slice(0, 4)}`;
  const digits = moved.replace(/[A-Z]/g, (one) => String(one.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
