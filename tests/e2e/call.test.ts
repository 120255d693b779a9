import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const tablet = { width: 820, height: 1180 };
const script = (page: Page) => page.locator('[data-role="script"]');

test("two taps lead from home to a result, and each alone already gives one", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "“Bad request”" }).click();
  await expect(page).toHaveURL(/call\?saw=bad-request$/);
  await expect(script(page)).toContainText("Thank you for telling me");
  await page.getByRole("link", { name: "book", exact: true }).click();
  await expect(page).toHaveURL(/call\?saw=bad-request&place=booking$/);
  await expect(script(page)).toContainText("Thank you for telling me");
});

test("the task alone is enough, and what they saw can follow", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "send a photo or document" }).click();
  await expect(page).toHaveURL(/call\?place=upload$/);
  await expect(page.locator('[data-role="instead"]')).toContainText(
    "Your usual identity check first",
  );
  await page.getByText("More screens").click();
  await page.getByRole("link", { name: "“File too large”" }).click();
  await expect(page.locator("[data-card='413']")).toBeVisible();
});

test("until the leader is clear no cause is said, and the question that settles it is", async ({
  page,
}) => {
  await page.goto("./call?saw=file-too-big&place=upload");
  await expect(script(page)).not.toContainText("too large");
  await expect(script(page)).toContainText("Is it a photo");
  await page.getByRole("link", { name: "A photo", exact: true }).click();
  await expect(script(page)).toContainText("too large");
  await expect(page.locator('[data-role="steps"]')).toContainText("When it worked");
});

test("check first stands above the script where something may have been sent", async ({ page }) => {
  await page.goto("./call?saw=went-wrong&place=payment");
  const check = page.locator('[data-role="check-first"]');
  await expect(check).toContainText("Your usual identity check first");
  const above = await check.boundingBox();
  const below = await script(page).boundingBox();
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await expect(script(page)).toContainText("don’t press pay again");
  await check.getByText("We can’t see yet").click();
  await expect(script(page)).toContainText("don’t pay again today");
});

test("someone else’s details: close the page, no pictures, the privacy lead today", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByText("More screens").click();
  await page.getByRole("link", { name: "Someone else’s details" }).click();
  await expect(page.locator("[data-card='wrong-details-shown']")).toBeVisible();
  await expect(script(page)).toContainText("privacy lead");
  await expect(page.getByText("To the practice’s privacy lead")).toBeVisible();
});

test("the same words are there as a text message and an email, and one press copies them", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.goto("./call?saw=file-too-big&place=upload&file=photo");
  await page.getByText("As an email").click();
  await expect(page.getByText("Kind regards, our practice")).toBeVisible();
  await page.getByText("As a text message").click();
  const message = page.getByText(
    /^Hello from our practice\. .* You can call us on our usual number\.$/,
  );
  await expect(message).toBeVisible();
  await expect(page.getByText("Kind regards, our practice")).toBeHidden();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  await page.getByRole("link", { name: "New call" }).click();
  await page.getByRole("textbox").press("Control+v");
  await expect(page.getByRole("textbox")).toHaveValue(/^Hello from our practice\. /);
});

test("what looking has shown is said and not written, and others having it is", async ({
  page,
}) => {
  await page.goto("./call?saw=went-wrong&place=booking&who=others-too");
  await expect(script(page)).toContainText("You’re not the only one");
  await expect(page.getByText("As a text message")).toBeVisible();
  await page.getByRole("button", { name: "It is there" }).click();
  await expect(script(page)).toContainText("has reached us");
  await expect(page.getByText("As a text message")).toBeHidden();
  await page.getByText("They are upset").click();
  await expect(page.getByText("I can hear how annoying this is")).toBeVisible();
});

test("where the caller is changes what is said and shown, and not the ranking", async ({
  page,
}) => {
  await page.goto("./call?saw=file-too-big&place=upload&file=photo");
  const before = await page.locator("h1").textContent();
  await expect(page.locator('[data-role="steps"]')).toBeVisible();
  await page.locator(".situation summary").click();
  await page.getByRole("button", { name: "On the phone that shows the page" }).click();
  await expect(script(page)).toContainText("put me on speaker");
  await page.getByRole("button", { name: "At the desk" }).click();
  await expect(script(page)).toContainText("May I look while you hold it?");
  await expect(page.getByText("never photograph it")).toBeVisible();
  await page.getByRole("button", { name: "For someone else" }).click();
  await expect(script(page)).toContainText("their permission on file");
  await page.getByRole("button", { name: "They wrote to us" }).click();
  await expect(page.locator('[data-role="steps"]')).toBeHidden();
  await expect(page.getByText("Kind regards, our practice")).toBeVisible();
  await expect(page.locator("h1")).toHaveText(before ?? "");
  expect(page.url()).not.toContain("writ");
});

test("our own screen: what to tell those who wait, and never a colleague’s sign-in", async ({
  page,
}) => {
  await page.goto("./call?saw=went-wrong&place=staff-system");
  await expect(script(page)).toContainText("Tell those who wait");
  await expect(page.getByText("downtime procedure")).toBeVisible();
  await expect(page.getByText("Never use a colleague’s sign-in")).toBeVisible();
  await expect(page.getByText("Where they are")).toBeHidden();
});

test("a step that did not help brings its next line, and is forgotten with the call", async ({
  page,
}) => {
  const address = "./call?saw=file-too-big&place=upload&file=photo";
  await page.goto(address);
  const steps = page.locator('[data-role="steps"]');
  await steps.getByRole("button", { name: "Didn’t" }).click();
  await expect(steps).toContainText("Say: Then let’s find another way");
  await steps.getByRole("button", { name: "Worked" }).click();
  await expect(steps).not.toContainText("find another way");
  await page.getByRole("link", { name: "New call" }).click();
  await page.getByText("More screens").click();
  await page.getByRole("link", { name: "“File too large”" }).click();
  await page.getByRole("link", { name: "send a photo or document" }).click();
  await page.getByRole("link", { name: "A photo", exact: true }).click();
  await expect(steps.getByRole("button", { name: "Worked" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("every answer can be changed, gone back from, and opened again by its address", async ({
  page,
}) => {
  await page.goto("./call?saw=no-permission&place=records");
  const trail = page.getByRole("region", { name: "Answers so far" });
  await trail.getByText("see results or messages").first().click();
  await trail.getByRole("link", { name: "pay", exact: true }).click();
  await expect(page).toHaveURL(/saw=no-permission&place=payment$/);
  await expect(trail).toContainText("They were trying to: pay");
  await page.goBack();
  await expect(trail).toContainText("see results or messages");
  await page.reload();
  await expect(trail).toContainText("“Access denied”");
});

test("an address is rewritten in its canonical form, without a step more to go back", async ({
  page,
}) => {
  await page.goto("./");
  await page.goto("./call?place=booking&name=Jane&saw=bad-request&saw=loops&who=nobody");
  await expect(page).toHaveURL(/call\?saw=bad-request&place=booking$/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What did they see, or say?");
});

test("wider than one patient: nobody is asked to try anything", async ({ page }) => {
  await page.goto("./call?saw=file-too-big&place=upload&file=photo");
  await expect(page.locator('[data-role="steps"]')).toBeVisible();
  await page.getByRole("link", { name: "Others too" }).click();
  await expect(page.getByText("This looks like our side")).toBeVisible();
  await expect(page.locator('[data-role="steps"]')).toBeHidden();
});

test("what else it could be is one tap from its own script", async ({ page }) => {
  await page.goto("./call?saw=file-too-big&place=upload");
  await page.getByRole("link", { name: /The scan or document/ }).click();
  await expect(page).toHaveURL(/codes\/413\?saw=file-too-big&place=upload#scan-over-limit$/);
  await expect(script(page)).toContainText("document");
});

test("not knowing is an answer everywhere", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "They don’t know" }).click();
  await expect(page).toHaveURL(/saw=dont-know$/);
  await page.getByRole("link", { name: "something else" }).click();
  await expect(script(page)).toContainText("What were you trying to do?");
  await expect(page.locator('[data-role="instead"]')).toBeVisible();
});

test("a new call starts at home with nothing kept", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("textbox").fill("404");
  await page.getByRole("link", { name: "New call" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("");
  await page.goto("./call?saw=loops");
  await page.getByRole("link", { name: "New call" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What did they see, or say?");
});

test.describe("on a tablet", () => {
  test.use({ viewport: tablet });

  for (const path of ["./", "./call?saw=went-wrong&place=booking", "./codes/403"]) {
    test(`the urgent strip is in view without scrolling (${path})`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('[data-role="urgent"]')).toBeInViewport({ ratio: 1 });
    });
  }

  test("code, cause and who acts stay in sight while the page scrolls", async ({ page }) => {
    await page.goto("./codes/500?place=payment");
    await page.getByRole("heading", { name: "Sources" }).scrollIntoViewIfNeeded();
    await page.locator(".next-steps").evaluate((element) => element.scrollIntoView());
    for (const role of ["code", "owner"]) {
      await expect(page.locator(`.result-head [data-role="${role}"]`)).toBeInViewport({ ratio: 1 });
    }
  });
});

test("home begins at its top after each call, wherever the last one was started", async ({
  page,
}) => {
  await page.goto("./");
  for (const tile of ["Spinning, never ends", "They press, nothing happens"]) {
    await page.getByRole("link", { name: tile }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("button", { name: "Sorted" }).click();
    await expect(page.getByRole("heading", { name: "What did they see, or say?" })).toBeFocused();
    await expect(page.getByRole("region", { name: "Urgent help" })).toBeInViewport();
  }
});

test("an answer given further down brings the words to say back into sight", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto("./call?saw=file-too-big&place=upload");
  await page.getByRole("link", { name: "Others too" }).click();
  await expect(page.locator("[data-role=script]")).toBeInViewport({ ratio: 1 });
});
