import type { NoteFacts } from "../handover/note";

/** What cards ask for in these words stands in the note once these facts do. */
const given: Readonly<Record<string, readonly (keyof NoteFacts)[]>> = {
  time: ["written"],
  page: ["address"],
  "page or app": ["address"],
  "which page": ["address"],
  "address of the page": ["address"],
  device: ["device"],
  browser: ["browser"],
  "device and browser": ["device", "browser"],
  "browser and device": ["device", "browser"],
  "what they were trying to do": ["place"],
};

/** What a card asks for that the note does not hold yet. */
export function stillToAdd(facts: NoteFacts): string[] {
  return (facts.include ?? []).filter((text) => {
    const needed = given[text];
    return !needed?.every((fact) => facts[fact] !== undefined);
  });
}
