import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const packages = {
  "/usr/sbin/nginx": "nginx",
  "/usr/sbin/apache2": "apache2",
  "/usr/bin/caddy": "caddy",
};

/** Finds the servers, or installs them where that is allowed. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export.
export default function setUp(): void {
  const missing = Object.entries(packages).filter(([path]) => !existsSync(path));
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name);
  if (process.getuid?.() !== 0) throw new Error(`Install ${names.join(", ")} first.`);
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], {
    stdio: "inherit",
  });
}
