import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cacheControl, headersFile, securityHeaders } from "../../src/build/headers";

/** What each directive must say. One that is loosened, dropped or added fails here. */
const policy = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["img-src", "'self'"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["worker-src", "'self'"],
  ["object-src", "'none'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["frame-ancestors", "'none'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "deskside-worker"],
] as const;

/** The only features that the app may use: "Copy" and "Paste". */
const allowedFeatures = ["clipboard-read", "clipboard-write"];

const deniedFeatures = [
  ["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture"],
  ["encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid"],
  ["identity-credentials-get", "idle-detection", "local-fonts", "magnetometer", "microphone"],
  ["midi", "otp-credentials", "payment", "picture-in-picture", "publickey-credentials-create"],
  ["publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "usb"],
  ["window-management", "xr-spatial-tracking"],
].flat();

const directives = parts("Content-Security-Policy", "; ", " ");
const features = parts("Permissions-Policy", ", ", "=");

test.each(policy)("the content security policy says %s %s", (directive, value) => {
  expect(directives.get(directive)).toBe(value);
});

test("the content security policy says nothing else, and nothing twice", () => {
  expect([...directives.keys()]).toEqual(policy.map(([directive]) => directive));
  expect(securityHeaders["Content-Security-Policy"]?.split("; ")).toHaveLength(policy.length);
});

test.each(deniedFeatures)("no page may use %s", (feature) => {
  expect(features.get(feature)).toBe("()");
});

test.each(allowedFeatures)("our own pages alone may use %s", (feature) => {
  expect(features.get(feature)).toBe("(self)");
});

test("the permissions policy says nothing else, and nothing twice", () => {
  const said = securityHeaders["Permissions-Policy"]?.split(", ");
  expect(said).toHaveLength(deniedFeatures.length + allowedFeatures.length);
  expect(features.size).toBe(said?.length);
});

test.each([
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
])("%s is %s", (name, value) => {
  expect(securityHeaders[name]).toBe(value);
});

test("the policy's name is the one that the app asks for", async () => {
  const source = await readFile("src/offline/worker-url.ts", "utf8");
  expect(source).toContain(`createPolicy("${directives.get("trusted-types")}"`);
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

function parts(name: string, between: string, after: string): ReadonlyMap<string, string> {
  return new Map(
    securityHeaders[name]?.split(between).map((part) => {
      const at = part.indexOf(after);
      return [part.slice(0, at), part.slice(at + after.length)];
    }),
  );
}
