import { expect, test } from "vitest";
import { cacheControl, headersFile, securityHeaders } from "../../src/build/headers";

const { "Content-Security-Policy": policy = "" } = securityHeaders;

test("the content security policy starts from nothing and makes no exception", () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|data:|blob:|\*|https?:/);
});

test("scripts make no HTML from text, and one policy may start the worker", () => {
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toMatch(/trusted-types deskside-worker(;|$)/);
});

test.each([
  ["/assets/app-CaSf7Vtk.js", "public, max-age=31536000, immutable"],
  ["/assets/card-no-internet-B1c_-BLK.js", "public, max-age=31536000, immutable"],
  ["/assets/app.js", "no-cache"],
  ["/app.html", "no-cache"],
  ["/sw.js", "no-cache"],
  ["/manifest.webmanifest", "no-cache"],
  ["/icons/icon-192.png", "no-cache"],
])("%s is kept as %s", (path, expected) => {
  expect(cacheControl(path)).toBe(expected);
});

test("static hosts get the same headers, and nothing that a 404 could be kept by", () => {
  const file = headersFile("/desk/");
  expect(file.split("\n")[0]).toBe("/desk/*");
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(file).toContain(`\n  ${name}: ${value}\n`);
  }
  expect(file).not.toContain("immutable");
});
