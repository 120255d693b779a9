import { openHost } from "./host";
import { sites } from "./sites";
import { expect, test } from "./test";
import { openReady, walk } from "./walk";

test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED \(.*\/sw\.js\)/] });

test("under /desk/ nothing is asked for outside it, and all of it works with the server gone", async ({
  context,
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHost(sites.desk);
  const paths: string[] = [];
  context.on("request", (request) => paths.push(new URL(request.url()).pathname));

  await openReady(page, host.url);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(host.url);
  await page.getByRole("link", { name: "Reference table" }).click();
  await expect(page).toHaveURL(`${host.url}reference`);

  await host.goAway();
  await walk(page, host.url);
  expect(paths.filter((path) => !path.startsWith(sites.desk.base))).toEqual([]);
});
