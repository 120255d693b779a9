import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { content } from "../../src/authoring/vite-plugin";

let root: string;
let server: ViteDevServer;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "deskside-"));
  await cp("content", join(root, "content"), { recursive: true });
  server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [content()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
});

afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

async function codeOf(id: string) {
  return (await server.environments.client.transformRequest(id))?.code ?? "";
}

const path = () => join(root, "content/cards/413.md");

/** Saves the card until the server has seen it: it may not be watching yet. */
async function save(card: string, isSeen: (code: string) => boolean) {
  await expect
    .poll(
      async () => {
        await writeFile(path(), card);
        return isSeen(await codeOf("virtual:knowledge").catch((error: Error) => error.message));
      },
      { timeout: 10_000 },
    )
    .toBe(true);
}

it("shows a saved card without a restart", async () => {
  const card = await readFile(path(), "utf8");
  expect(await codeOf("virtual:knowledge")).not.toContain("As wide as a bus");
  await save(card.replace(/^title: .*$/m, "title: As wide as a bus"), (code) =>
    code.includes("As wide as a bus"),
  );
}, 20_000);

it("tells what is wrong with a saved card, and shows it again once it is mended", async () => {
  const card = await readFile(path(), "utf8");
  await save(card.replace(/^title: .*$/m, "titel: Wide"), (message) =>
    message.includes('content/cards/413.md:3:1  titel  "titel" is not a field here'),
  );
  await save(card, (code) => code.includes("The file is too big"));
}, 30_000);
