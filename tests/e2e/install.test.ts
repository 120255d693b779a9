import { expect, test } from "./test";

test("the browser finds nothing wrong with the manifest, and the app can be installed", async ({
  page,
}) => {
  await page.goto("./");
  const browser = await page.context().newCDPSession(page);
  const manifest = await browser.send("Page.getAppManifest");
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  /** Test windows are private ones, which install nothing. */
  const reasons = installabilityErrors.map(({ errorId }) => errorId);
  expect(reasons.filter((reason) => reason !== "in-incognito")).toEqual([]);
});

test("every icon and screenshot is there, and every shortcut leads to a page", async ({
  page,
  request,
  baseURL,
}) => {
  const address = new URL("manifest.webmanifest", baseURL);
  const manifest: Manifest = await (await request.get(address.href)).json();
  for (const { src, type } of manifest.icons) {
    const answer = await request.get(new URL(src, address).href);
    expect(answer.headers()["content-type"], src).toContain(type);
  }
  expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  for (const { src, sizes } of manifest.screenshots) {
    const picture = await (await request.get(new URL(src, address).href)).body();
    /** Where a PNG states how wide and high it is. */
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    await page.goto(new URL(url, address).href);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  }
});

interface Manifest {
  readonly icons: { readonly src: string; readonly type: string; readonly purpose?: string }[];
  readonly screenshots: { readonly src: string; readonly sizes: string }[];
  readonly shortcuts: { readonly url: string }[];
}
