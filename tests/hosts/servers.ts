import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { hostConfigs } from "../../src/build/hosts/host-configs";
import { server } from "../../src/build/hosts/server";
import { type Site, serve } from "../../src/build/serve";
import { apache, caddy, nginx, type Program } from "./programs";

/** What can serve a built site: `npm start`, and the servers with a configuration in deploy/. */
export const serverNames = ["start", "nginx", "apache", "caddy"] as const;
export type ServerName = (typeof serverNames)[number];

type Serve = typeof serve;
const programs = { nginx, apache, caddy };

/** Serves a built site as the named server would. */
export function serveBy(name: ServerName): Serve {
  return name === "start" ? serve : (options) => run(programs[name], options);
}

/** Runs a server with its shipped configuration: only the folder and the port are changed. */
async function run(program: Program, { dir, base, port }: Parameters<Serve>[0]): Promise<Site> {
  const home = await mkdtemp(join(tmpdir(), "deskside-host-"));
  /** The server gives up being root. */
  await chmod(home, 0o755);
  const folder = join(home, "site");
  await cp(dir, join(folder, base), { recursive: true });
  const taken = port || (await freePort());
  const shipped = hostConfigs(base).get(program.config) ?? "";
  await mkdir(join(home, "tmp"));
  await writeFile(
    join(home, program.config),
    shipped.replaceAll(server.folder, folder).replaceAll(String(server.port), String(taken)),
  );
  await writeFile(join(home, "main.conf"), program.main(home));

  const [command = "", ...args] = program.command(home);
  const child = spawn(command, args, {
    env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (text) => said.push(String(text)));
  const ended = once(child, "exit");
  const origin = `http://localhost:${taken}`;
  while (!(await fetch(origin, { method: "HEAD" }).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${command} did not start:\n${said.join("")}`);
    await wait(20);
  }

  return {
    url: `${origin}${base}`,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(home, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
