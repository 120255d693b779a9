import { openHost } from "./host";
import { sites } from "./sites";
import { expect, test } from "./test";
import { openReady, walk } from "./walk";

/** Looking for a new version, the browser says so when it cannot reach the server. */
test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED/] });

test("after one visit every page and every card opens by its address with the server gone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  await walk(page, host.url);
});

test("a part that is opened for the first time offline is there", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  await page.getByRole("link", { name: "Reference table" }).click();
  await expect(page).toHaveURL(`${host.url}reference`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("an address that does not exist says so, offline too", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  await openReady(page, `${host.url}no/such/page`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});
