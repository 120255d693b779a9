import type { Page } from "@playwright/test";
import { idleTime } from "../../src/call/idle";
import { axe, expect, test } from "./test";

const note = (page: Page) => page.locator('[data-role="note"]');
const address = (page: Page) => page.getByLabel("Address of the page");
const reference = (page: Page) => page.getByLabel("Reference or request id");

async function openNote(page: Page, path = "./call?saw=file-too-big&place=upload&file=photo") {
  await page.goto(path);
  await page.getByText("Write the note").click();
  await expect(note(page)).toBeVisible();
}

/** The same site for a clinic whose supplier is reached at this address. */
/** Another clinic's index, and a shell that does not ask for the hash of this one's. */
async function withSupplier(page: Page, supplier: string) {
  await page.route("**/call?*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/ integrity="[^"]+"/g, "");
    await route.fulfill({ response, body });
  });
  await page.route("**/assets/knowledge-*.js", async (route) => {
    const response = await route.fetch();
    const profile = JSON.stringify({ country: "GB", contacts: { supplier } });
    const body = (await response.text()).replace(
      '"profile":{"country":"GB"}',
      `"profile":${profile}`,
    );
    await route.fulfill({ response, body });
  });
}

test("the note holds what the call knows, and no word that was typed in the search", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("textbox").fill("413 Jane Doe says her photo is too large");
  await page.locator("article").getByRole("link").first().click();
  await expect(page).toHaveURL(/codes\/413/);
  await page.getByText("Write the note").click();
  await expect(note(page)).toContainText("Please add: device");
  await page.getByLabel("Their device").selectOption("iPhone");
  await page.getByLabel("Their browser").selectOption("Safari");
  await expect(note(page)).not.toContainText("Please add: device");
  await expect(note(page)).toContainText("Error: 413 – Content Too Large");
  await expect(note(page)).toContainText(/Written: \d+ \w+ \d{4}, \d\d:\d\d \(.+, UTC[+-]/);
  await expect(note(page)).toContainText("Likely cause: The photo");
  await expect(note(page)).toContainText("Device: iPhone\nBrowser: Safari");
  await expect(note(page)).toContainText("No patient data in this note.");
  await expect(note(page)).not.toContainText(/Jane|Doe|too large/);
});

test("answers stand in the note, and one that is not known does not", async ({ page }) => {
  await openNote(page, "./call?saw=file-too-big&place=dont-know&opens-here=opens&file=photo");
  await expect(note(page)).toContainText("On the screen: “File too large”");
  await expect(note(page)).toContainText("Opens for us: Yes");
  await expect(note(page)).not.toContainText("They were trying to");
  await expect(note(page)).not.toContainText("Device");
});

test("an address is shortened when it is left, and what it will say is shown", async ({ page }) => {
  await openNote(page);
  await address(page).fill("https://portal.example/upload/photos?patient=Jane.Doe&nhs=9434765919");
  await expect(note(page)).not.toContainText("Page address");
  await address(page).blur();
  await expect(page.getByText("It will say: https://portal.example/upload/photos")).toBeVisible();
  await expect(note(page)).toContainText("Page address: https://portal.example/upload/photos\n");
  await expect(note(page)).not.toContainText(/Jane|9434765919/);
  await address(page).fill("the booking page");
  await expect(note(page)).not.toContainText("Page address");
  await address(page).press("Enter");
  await expect(page.getByText("This is no web address")).toBeVisible();
});

test("a patient’s number is refused with a word why", async ({ page }) => {
  await openNote(page);
  await reference(page).fill("943 476 5919");
  await reference(page).press("Enter");
  await expect(page.getByText("This looks like an NHS number")).toBeVisible();
  await expect(reference(page)).toHaveAttribute("aria-invalid", "true");
  await expect(reference(page)).toHaveAccessibleDescription(/This looks like an NHS number/);
  await expect(note(page)).not.toContainText(/Reference|943/);
  await reference(page).fill("Ray ID: 8f2a1c3b4d5e6f70");
  await reference(page).press("Enter");
  await expect(note(page)).toContainText("Reference: 8f2a1c3b4d5e6f70");
});

test("one press copies the note as it stands, straight from a field that was not left", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openNote(page);
  await reference(page).pressSequentially("REQ-2026-0042");
  await page.locator(".handover").getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await note(page).textContent());
  expect(copied).toContain("Reference: REQ-2026-0042");
  await page.getByLabel("Their device").selectOption("Mac");
  await expect(page.getByText("Copied.")).toBeHidden();
});

test("the note is printed alone, on one page", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await openNote(page);
  await address(page).fill("https://portal.example/upload");
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole("heading")).toHaveCount(0);
  await expect(page.locator("main")).toHaveText((await note(page).textContent()) ?? "", {
    useInnerText: true,
  });
  const sheet = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an email is prepared on a press, opened on another, and prepared anew once it changes", async ({
  page,
}) => {
  await withSupplier(page, "Webwell, help@webwell.example");
  await openNote(page);
  const link = page.getByRole("link", { name: "Open in email" });
  await expect(link).toBeHidden();
  await page.getByRole("button", { name: "Prepare an email" }).click();
  await expect(link).toHaveAttribute(
    "href",
    /^mailto:help@webwell\.example\?subject=Website%20error%20413.*&body=Written/,
  );
  await page.getByLabel("Their device").selectOption("Mac");
  await expect(link).toBeHidden();
});

test("without an email address of whoever it goes to, none is prepared", async ({ page }) => {
  await openNote(page);
  await expect(page.getByRole("button", { name: "Prepare an email" })).toBeHidden();
});

test("what was typed goes after two idle minutes, and the open note stays", async ({ page }) => {
  await page.clock.install();
  await openNote(page);
  await address(page).fill("https://portal.example/upload");
  await reference(page).fill("9434765919");
  await reference(page).press("Enter");
  await page.clock.fastForward(idleTime + 1_000);
  await expect(reference(page)).toHaveValue("");
  await expect(address(page)).toHaveValue("");
  await expect(note(page)).toBeVisible();
  await expect(note(page)).not.toContainText("Page address");
});

test("nothing typed is kept in address, history, storage or after a new call", async ({ page }) => {
  await openNote(page);
  await address(page).fill("https://portal.example/kept-secret?name=Jane");
  await reference(page).fill("Jane-kept-secret");
  await reference(page).press("Enter");
  const kept = await page.evaluate(async () => [
    location.href,
    JSON.stringify(history.state),
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    JSON.stringify(await indexedDB.databases()),
  ]);
  for (const place of kept) expect(place).not.toMatch(/Jane|kept-secret/);
  expect(kept.slice(2)).toEqual(["{}", "{}", "[]"]);
  await page.getByRole("link", { name: "New call" }).click();
  await page.getByText("More screens").click();
  await page.getByRole("link", { name: "“File too large”" }).click();
  await page.getByText("Write the note").click();
  await expect(address(page)).toHaveValue("");
  await expect(note(page)).not.toContainText("kept-secret");
});

test("no input of the note offers what was typed before, or checks its spelling elsewhere", async ({
  page,
}) => {
  await openNote(page);
  for (const input of [address(page), reference(page)]) {
    await expect(input).toHaveAttribute("autocomplete", "off");
    await expect(input).toHaveAttribute("spellcheck", "false");
  }
});

for (const [name, media] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const)) {
  test(`axe finds nothing on an open note, and nothing scrolls sideways (${name})`, async ({
    page,
  }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 390, height: 844 });
    await openNote(page);
    await address(page).fill(`https://portal.example/${"upload/".repeat(12)}`);
    await reference(page).fill("943 476 5919");
    await reference(page).press("Enter");
    expect(await axe(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
    const heights = await page
      .locator(".handover")
      .locator("input, select, button, summary")
      .evaluateAll((controls) => controls.map((one) => one.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(47.5);
  });
}
