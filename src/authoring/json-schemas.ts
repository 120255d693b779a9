import { mkdir, writeFile } from "node:fs/promises";
import { z } from "zod";
import { placesSchema, questionsSchema, sawSchema, situationsSchema } from "./call-schema";
import { cardSchema } from "./card-schema";
import {
  boxesSchema,
  clinicSchema,
  glossarySchema,
  linesSchema,
  preventionSchema,
  referenceSchema,
  searchWordsSchema,
  wordsSchema,
} from "./shared-schema";

const schemas: Readonly<Record<string, z.ZodType>> = {
  boxes: boxesSchema,
  card: cardSchema,
  clinic: clinicSchema,
  glossary: glossarySchema,
  lines: linesSchema,
  places: placesSchema,
  prevention: preventionSchema,
  questions: questionsSchema,
  reference: referenceSchema,
  saw: sawSchema,
  search: searchWordsSchema,
  situations: situationsSchema,
  words: wordsSchema,
};

/** The JSON Schema of each kind of content file, by its name, as text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      return [name, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** `npm run content:schemas`: writes them where editors look, so that they complete and check. */
export async function main(): Promise<void> {
  await mkdir("content/schemas", { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(`content/schemas/${name}.json`, text);
}
