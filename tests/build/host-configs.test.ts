import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { caching, securityHeaders } from "../../src/build/headers";
import { hostConfigs } from "../../src/build/hosts/host-configs";

const servers = ["nginx.conf", "apache.conf", "Caddyfile"];

describe("the configurations of hosts", () => {
  it.each([...hostConfigs("/")])(
    "deploy/%s is current: npm run deploy:configs",
    async (name, text) => {
      expect(await readFile(`deploy/${name}`, "utf8")).toBe(text);
    },
  );

  it.each(
    servers.flatMap((name) => Object.entries(securityHeaders).map((header) => [name, ...header])),
  )("%s sends %s", (name, header, value) => {
    for (const base of ["/", "/desk/"]) {
      expect(hostConfigs(base).get(name)).toContain(`${header} "${value}"`);
    }
  });

  it.each(servers)("%s knows how long each kind of answer may be kept", (name) => {
    for (const value of Object.values(caching)) expect(hostConfigs("/").get(name)).toContain(value);
  });

  it.each(servers)("%s takes a dot in a folder's name for a dot", (name) => {
    const config = hostConfigs("/v1.2/").get(name) ?? "";
    expect(config).toContain(String.raw`^/v1\.2/`);
    expect(config).toContain("/v1.2/app.html");
  });
});
