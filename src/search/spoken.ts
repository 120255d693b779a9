const spokenDigits: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  o: "0",
  nought: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  for: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};

const spokenTens: Readonly<Record<string, string>> = {
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  twenty: "2",
  thirty: "3",
  forty: "4",
  fifty: "5",
  ninety: "9",
};

const digit = Object.keys(spokenDigits).join("|");
const tens = Object.keys(spokenTens).join("|");
const threeDigits = new RegExp(`\\b(four|five)[ -](${digit})[ -](${digit})\\b`, "gi");
const digitAndTens = new RegExp(
  `\\b(four|five)[ -](?:hundred[ -](?:and[ -])?)?(${tens})(?:[ -](${digit}))?\\b`,
  "gi",
);
const hundred = new RegExp(`\\b(four|five)[ -]hundred(?:[ -]and[ -](${digit}))?\\b`, "gi");

/** "four oh four", "five twenty two", "four hundred and four", "4o4" → digits. */
export function spokenToDigits(text: string): string {
  const of = (word: string | undefined) => spokenDigits[word?.toLowerCase() ?? ""] ?? "";
  return text
    .replace(/\b([45])[oO](\d)\b/g, "$10$2")
    .replace(threeDigits, (_, ...parts: string[]) => parts.slice(0, 3).map(of).join(""))
    .replace(digitAndTens, (_, first: string, ten: string, last?: string) => {
      const two = spokenTens[ten.toLowerCase()] ?? "";
      return of(first) + (two.length === 2 ? two : two + (of(last) || "0"));
    })
    .replace(hundred, (_, first: string, last?: string) => `${of(first)}0${of(last) || "0"}`);
}
