import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { CardDetail } from "../knowledge/card-types";
import type { SearchContent } from "../knowledge/search-types";
import type { Knowledge, Prevention } from "../knowledge/types";
import { placesSchema, questionsSchema, sawSchema, situationsSchema } from "./call-schema";
import { cardSchema } from "./card-schema";
import { checkShape } from "./check-shape";
import { compileCard, compileDetail, compileTexts } from "./compile-card";
import {
  compileBoxes,
  compileGlossary,
  compileLines,
  compilePlaces,
  compilePrevention,
  compileQuestions,
  compileSaw,
  compileSituations,
  compileWords,
} from "./compile-shared";
import { knownIds } from "./known-ids";
import { readBody } from "./markdown";
import { onBothSides } from "./neighbours";
import { type Problem, sortProblems } from "./problem";
import { referenceRules } from "./references";
import { safetyRules } from "./safety";
import { checkSharedReferences, codesAreUnique } from "./shared-references";
import {
  boxesSchema,
  clinicSchema,
  glossarySchema,
  healthSchema,
  linesSchema,
  preventionSchema,
  referenceSchema,
  searchWordsSchema,
  wordsSchema,
} from "./shared-schema";
import { type ReadDocument, readYaml, type SourceFile, splitFrontMatter } from "./source";
import { type WholeRule, wholeRules } from "./whole";

/** All content, read and compiled; or every problem with it. */
export type ReadContent =
  | {
      readonly knowledge: Knowledge;
      readonly details: readonly CardDetail[];
      readonly prevention: Prevention;
      readonly search: SearchContent;
    }
  | { readonly problems: readonly Problem[] };

/** Reads the content folder under `root` from disk. */
export async function readContent(root: string): Promise<ReadContent> {
  const paths = (await readdir(join(root, "content"), { recursive: true }))
    .filter((path) => /\.yaml$|^cards[\\/].*\.md$/.test(path))
    .map((path) => `content/${path.replaceAll("\\", "/")}`)
    .sort();
  return compileContent(
    await Promise.all(
      paths.map(async (path) => ({
        path,
        /** Some editors begin a file with a mark that YAML would take for a letter. */
        text: (await readFile(join(root, path), "utf8")).replace(/^\uFEFF/, ""),
      })),
    ),
  );
}

/**
 * Checks and compiles the files of a content folder. Every file is checked, whatever the others hold;
 * the rules about the whole come once the files are in order.
 */
export function compileContent(
  files: readonly SourceFile[],
  rules: readonly WholeRule[] = wholeRules,
): ReadContent {
  const problems: Problem[] = [];
  const documents = new Map<string, ReadDocument>();

  const open = (path: string, yaml: string, skippedLines = 0): ReadDocument | undefined => {
    const read = readYaml(path, yaml, skippedLines);
    if ("message" in read) problems.push(read);
    else documents.set(path, read);
    return documents.get(path);
  };

  const shaped = <T>(schema: z.ZodType<T>, document: ReadDocument | undefined) => {
    if (!document) return undefined;
    const checked = checkShape(schema, document.data, document.report);
    if ("value" in checked) return checked.value;
    problems.push(...checked.problems);
    return undefined;
  };

  const shared = <T>(name: string, schema: z.ZodType<T>) => {
    const path = `content/${name}`;
    const file = files.find((candidate) => candidate.path === path);
    if (!file) {
      problems.push(atTop(path, "file", "This file is missing. Add it."));
      return undefined;
    }
    return shaped(schema, open(path, file.text));
  };

  const saw = shared("saw.yaml", sawSchema);
  const places = shared("places.yaml", placesSchema);
  const situations = shared("situations.yaml", situationsSchema);
  const questions = shared("questions.yaml", questionsSchema);
  const lines = shared("lines.yaml", linesSchema);
  const gb = shared("words/gb.yaml", wordsSchema);
  const us = shared("words/us.yaml", wordsSchema);
  const boxes = shared("boxes.yaml", boxesSchema);
  const glossary = shared("glossary.yaml", glossarySchema);
  const prevention = shared("prevention.yaml", preventionSchema);
  const healthWords = shared("words/health.yaml", healthSchema);
  const searchWords = shared("words/search.yaml", searchWordsSchema);
  const reference = shared("reference.yaml", referenceSchema);
  const profile = shared("clinic.yaml", clinicSchema);

  const cardFiles = files.filter(({ path }) => path.startsWith("content/cards/"));
  const known = knownIds(
    cardFiles.map(({ path }) => cardId(path)),
    documents,
  );
  const cards = cardFiles.flatMap((file) => {
    const id = cardId(file.path);
    const parts = splitFrontMatter(file.text);
    if (!parts) {
      const message =
        "A card starts with a line of three hyphens, its fields, and another such line.";
      problems.push(atTop(file.path, "front matter", message));
      return [];
    }
    const document = open(file.path, parts.yaml, 1);
    const body = readBody(file.path, parts.body, parts.bodyLine, known.cards);
    if (!document) return [];
    const card = shaped(cardSchema, document);
    for (const rule of [...referenceRules, ...safetyRules]) {
      problems.push(...rule({ id, ...document }, known));
    }
    problems.push(...body.problems);
    return card
      ? [
          {
            index: compileCard(id, card),
            texts: compileTexts(card),
            detail: compileDetail(id, card, body.blocks),
          },
        ]
      : [];
  });
  problems.push(...codesAreUnique(documents), ...checkSharedReferences(documents, known));

  if (
    problems.length > 0 ||
    !(
      saw &&
      places &&
      situations &&
      questions &&
      lines &&
      gb &&
      us &&
      boxes &&
      glossary &&
      prevention &&
      healthWords &&
      searchWords &&
      reference &&
      profile
    )
  ) {
    return { problems: sortProblems(problems) };
  }
  const knowledge: Knowledge = {
    cards: cards.map(({ index }) => index),
    saw: compileSaw(saw),
    places: compilePlaces(places),
    situations: compileSituations(situations),
    questions: compileQuestions(questions),
    lines: compileLines(lines),
    words: { GB: compileWords(gb), US: compileWords(us) },
    boxes: compileBoxes(boxes),
    glossary: compileGlossary(glossary),
    core: reference.core,
    profile: profile as Knowledge["profile"],
    contentDate:
      cards
        .map(({ index }) => index.reviewed)
        .sort()
        .at(-1) ?? "",
  };
  const atLarge = rules.flatMap((rule) => rule(documents, knowledge));
  if (atLarge.length > 0) return { problems: sortProblems(atLarge) };
  return {
    knowledge,
    prevention: compilePrevention(prevention),
    search: {
      texts: Object.fromEntries(cards.map(({ index, texts }) => [index.id, texts])),
      words: searchWords,
      healthWords,
    },
    details: onBothSides(cards.map(({ detail }) => detail)),
  };
}

function cardId(path: string): string {
  return path.replace(/^content\/cards\//, "").replace(/\.md$/, "");
}

/** A problem with a file as a whole. */
function atTop(file: string, field: string, message: string): Problem {
  return { file, line: 1, column: 1, field, message };
}
