import { expect, test } from "./test";

test("all codes can be sorted by who acts or by family, and narrowed", async ({ page }) => {
  await page.goto("./codes");
  await expect(page.getByRole("heading", { name: "Website supplier" })).toBeVisible();
  await page.getByRole("link", { name: "By family" }).click();
  await expect(page.getByRole("heading", { name: "Not a fault" })).toBeVisible();
  await page.getByRole("textbox", { name: "Only those with" }).fill("413");
  await expect(page.getByRole("main").getByRole("listitem").getByText("413")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "1 of" })).toBeVisible();
  await page.getByRole("textbox", { name: "Only those with" }).fill("zzz");
  await expect(page.getByText("No card has these letters")).toBeVisible();
});

test("a card shows both sides: for the desk, and for IT", async ({ page }) => {
  await page.goto("./codes/404?place=link");
  await expect(page.locator("[data-card='404'] [data-role='script']")).toBeVisible();
  await expect(page.getByRole("heading", { name: "For IT" })).toBeVisible();
  await expect(page.getByRole("link", { name: /RFC 9110/ }).first()).toBeVisible();
});

test("a card asks what they were trying to do and shows that place’s cause", async ({ page }) => {
  await page.goto("./codes/500");
  await page.getByRole("link", { name: "pay", exact: true }).click();
  await expect(page).toHaveURL(/codes\/500\?place=payment$/);
  await expect(page.locator("[data-role='check-first']")).toContainText("payment");
});

test("a code that a card covers opens it; an unknown one says so", async ({ page }) => {
  await page.goto("./codes/506");
  await expect(page.locator("[data-card='500']")).toBeVisible();
  await page.goto("./codes/teapot");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such card");
});
