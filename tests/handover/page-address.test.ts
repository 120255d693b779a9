import { describe, expect, it } from "vitest";
import { cleanAddress } from "../../src/handover/page-address";

describe("an address is kept, and what points to a person is not", () => {
  it.each([
    ["https://x.example/book?a=1#b", "https://x.example/book"],
    ["http://jane:pw@x.example:8080/book", "http://x.example:8080/book"],
    ["https://x.example./book", "https://x.example/book"],
    ["x.example/book", "x.example/book"],
    ["https://münchen.example/termin", "https://münchen.example/…"],
    ["https://[::1]:3000/book", "https://[::1]:3000/book"],
    ["[our page](https://x.example/book)", "https://x.example/book"],
    ["https://x.example/v2/404", "https://x.example/v2/404"],
    ["https://x.example/1234/book", "https://x.example/…/book"],
    ["https://x.example/943/476/5919", "https://x.example/…/…/…"],
    ["https://x.example/11/20/90", "https://x.example/…/…/…"],
    ["https://x.example/nov-20-90", "https://x.example/…"],
    ["https://x.example/PATIENT/Smith/book", "https://x.example/PATIENT/…/book"],
    ["https://x.example/pat%69ent/smith", "https://x.example/…/…"],
    ["https://x.example/my-patients/smith", "https://x.example/my-patients/…"],
    ["https://x.example/patientId/ab", "https://x.example/patientId/…"],
    ["https://x.example/patient%2Fsmith", "https://x.example/…"],
    ["https://x.example/%253Fname/jane", "https://x.example/…/…"],
    ["https://x.example/Patient('jane')", "https://x.example/…"],
    ["https://x.example/magic/4fQ9-zzT1", "https://x.example/magic/…"],
    ["https://x.example/family/children/oliver", "https://x.example/family/children/…"],
    ["https://x.example/Privacy-Policy/Step2", "https://x.example/Privacy-Policy/Step2"],
    ["https://x.example/SMITH-JANE", "https://x.example/…"],
    ["https://x.example/patient/%E9", "https://x.example/patient/…"],
    ["https://x.example/pay;sid=1;b=2/done", "https://x.example/pay/done"],
    ["https://x.example/files/smith.PDF", "https://x.example/files/….PDF"],
    ["https://x.example/letters/Jane Smith.pdf", "https://x.example/letters/…"],
    ["https://48213.x.example/a", "https://….x.example/a"],
    ["https://07700900123.example/", "https://….example/"],
  ])("%s → %s", (typed, address) => {
    expect(cleanAddress(typed)).toEqual({ address });
    expect(cleanAddress(address), "a second time").toEqual({ address });
  });

  it.each([
    "",
    "x",
    "the page is blank",
    "Jane Smith",
    "jane@x.example",
    "mailto:jane@x.example",
    "javascript:location='https://x.example'",
    "view-source:https://x.example",
    "ftp://x.example",
    "07700 900123",
    "http://123456789/",
    "https://943.476.5919/x",
    `https://x.example/${"a".repeat(2_000)}`,
  ])("%j is refused in one sentence that does not repeat it", (typed) => {
    expect(cleanAddress(typed)).toEqual({
      refused: "This is no web address: copy it from the bar at the top of the browser.",
    });
  });
});

describe("only what is known to be a route stays", () => {
  it.each([
    ["https://x.example/book/jane-smith", "https://x.example/book/…"],
    ["https://x.example/patient-jane-smith", "https://x.example/…"],
    ["https://x.example/letters/smith.pdf", "https://x.example/letters/….pdf"],
    ["https://x.example/123", "https://x.example/…"],
    ["https://x.example/page/2", "https://x.example/page/2"],
    ["https://x.example/users/page", "https://x.example/users/…"],
    ["https://x.example/patient-page", "https://x.example/…"],
    ["https://x.example/v12.4.85", "https://x.example/…"],
    ["https://x.example/bookappointment", "https://x.example/bookappointment"],
    ["https://x.example/errors/404", "https://x.example/errors/404"],
    ["https://x.example/161/496/0123", "https://x.example/…/…/…"],
    ["https://x.example/news/2015/04/12", "https://x.example/news/…/…/…"],
    ["https://jane.x.example/", "https://….x.example/"],
    ["https://jane.wixsite.com/book", "https://….wixsite.com/book"],
    ["https://www.oakfield.nhs.uk/", "https://www.oakfield.nhs.uk/"],
    ["http://janes-macbook.local/book", "http://….local/book"],
    ["https://[2001:db8::1985]/book", "https://…/book"],
    ["https://203.0.113.7/book", "https://…/book"],
  ])("%s → %s", (typed, address) => {
    expect(cleanAddress(typed)).toEqual({ address });
    expect(cleanAddress(address), "a second time").toEqual({ address });
  });

  it("the registered name of a site is public, and stays", () => {
    const address = "https://smith-family.example/";
    expect(cleanAddress(address)).toEqual({ address });
  });
});
