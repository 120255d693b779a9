import type { Desk } from "../desk";

/** Copies plain text, and resolves to what is told of it: once in a call also that it stays there. */
export async function copyWords({ call, knowledge, say }: Desk, text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return "It could not be copied here. Mark the words and copy them yourself.";
  }
  const { hasCopied } = call.get();
  call.note({ hasCopied: true });
  return hasCopied ? "Copied." : `Copied. ${say(knowledge.lines.ending.clipboard)}`;
}
