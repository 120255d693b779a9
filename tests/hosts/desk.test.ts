import { openHost } from "../e2e/host";
import { sites } from "../e2e/sites";
import { expect, test } from "../e2e/test";
import { openReady } from "../e2e/walk";

test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED \(.*\/sw\.js\)/] });

test("under /desk/ a page opens by its address with the server gone", async ({ page }) => {
  const host = await openHost(sites.desk);
  await openReady(page, `${host.url}call?saw=file-too-big&place=upload`);
  await host.goAway();
  for (const address of ["codes/413", "reference", ""]) {
    await openReady(page, host.url + address);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  }
});
