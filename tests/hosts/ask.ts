import { once } from "node:events";
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

/** An answer as it came over the wire: nothing is unpacked and nothing is followed. */
interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Names as often as they were sent. */
  readonly names: readonly string[];
  readonly body: Buffer;
}

interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server for the address exactly as written. */
export async function ask(url: string, question: Question = {}): Promise<Answer> {
  const { origin } = new URL(url);
  const sent = request(origin, { agent: false, ...question, path: url.slice(origin.length) });
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const names = response.rawHeaders.filter((_, index) => index % 2 === 0);
  return {
    status: response.statusCode,
    headers: response.headers,
    names: names.map((name) => name.toLowerCase()),
    body: Buffer.concat(chunks),
  };
}
