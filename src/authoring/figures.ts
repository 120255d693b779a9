import type { CardDetail } from "../knowledge/card-types";
import { sourceOf } from "../knowledge/line";
import type { Line } from "../knowledge/line-types";
import type { Knowledge } from "../knowledge/types";
import { gradeOf, highestGrade } from "./reading-level";

/** What the content amounts to, in lines to print: how much there is, and how easily it is followed. */
export function figuresOf(
  { cards, places }: Knowledge,
  details: readonly CardDetail[],
): readonly string[] {
  const causes = cards.flatMap((card) =>
    card.causes.map(({ id, say }) => ({ at: `${card.id}/${id}`, say })),
  );
  const written = details.flatMap((detail) =>
    detail.causes.map(({ id, text, email }) => ({ at: `${detail.id}/${id}`, text, email })),
  );
  const safe = places.map(({ id, safeScript }) => ({ at: `places/${id}`, say: safeScript }));
  return [
    `${cards.length} cards, ${causes.length} causes. School grade, at most ${highestGrade}:`,
    gradeLine(
      "scripts",
      [...causes, ...safe].map(({ at, say }) => ({ at, line: say })),
    ),
    gradeLine(
      "text messages",
      written.map(({ at, text }) => ({ at, line: text })),
    ),
    gradeLine(
      "emails",
      written.map(({ at, email }) => ({ at, line: email })),
    ),
  ];
}

function gradeLine(name: string, lines: readonly { at: string; line: Line | undefined }[]): string {
  const graded = lines
    .flatMap(({ at, line }) => (line ? [{ at, grade: gradeOf(sourceOf(line)) }] : []))
    .sort((a, b) => a.grade - b.grade);
  const median = graded[Math.floor(graded.length / 2)];
  const highest = graded.at(-1);
  if (!median || !highest) return `  ${name}: none`;
  return `  ${name}: ${graded.length}, median ${median.grade.toFixed(1)}, highest ${highest.grade.toFixed(1)} (${highest.at})`;
}
