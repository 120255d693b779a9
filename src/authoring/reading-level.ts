import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { sentencesOf } from "../knowledge/wording";

/** The highest school grade of the United States that a patient's words may need: about twelve years of age. */
export const highestGrade = 7;

/**
 * The Flesch–Kincaid grade of a text: years of school needed to follow it. A placeholder counts as
 * two plain words, which is what most of them become.
 */
export function gradeOf(text: string): number {
  const plain = text.replace(/[[\]]/g, "").replace(/\{\w+\}/g, "our website");
  const sentences = sentencesOf(plain);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’']+/gu) ?? []);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** A text that is too hard to follow when heard once. */
export function readingLevelProblems(text: string): readonly string[] {
  const grade = gradeOf(text);
  if (grade <= highestGrade) return [];
  return [
    `It reads at school grade ${grade.toFixed(1)}, and ${highestGrade} is the most. Use shorter words and sentences.`,
  ];
}
