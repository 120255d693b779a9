import { describe, expect, it } from "vitest";
import { codesIn } from "../../src/search/recognise";
import { createSearch } from "../../src/search/search";
import { createTokens } from "../../src/search/tokens";
import { compiled, realFiles } from "../content-files";

const { knowledge, search: content } = compiled(realFiles);
const search = createSearch(knowledge.cards, content);

const tokens = createTokens(content.words);

function found(query: string): string[] {
  const result = search(query);
  return result.kind === "found" ? result.hits.map(({ card }) => card.id) : [];
}

describe("typing finds the card", () => {
  it.each([
    ["404", "404"],
    ["413", "413"],
    ["error 503!", "503"],
    ["HTTP ERROR 401", "401"],
    ["four oh four", "404"],
    ["bad request", "400"],
    ["page not found", "404"],
    ["access denied", "403"],
    ["403 Forbidden", "403"],
    ["Forbidden", "403"],
    ["401 Unauthorized", "401"],
    ["403 FORBIDDEN", "403"],
    [`"code": "FORBIDDEN"`, "nhs-api-403-forbidden"],
    ["bad gatway", "502"],
    ["teh file is to large", "413"],
    ["it says file too large", "413"],
    ["too many requets", "429"],
    ["MISSING_VALUE", "nhs-api-400-missing-value"],
    ["401 ACCESS_DENIED", "nhs-api-401-access-denied"],
    ["403 ACCESS_DENIED", "nhs-api-403-access-denied"],
    ["ERR_NAME_NOT_RESOLVED", "address-not-found"],
    ["NET::ERR_CERT_DATE_INVALID", "certificate-warning"],
    ["ERR_TOO_MANY_REDIRECTS", "redirect-loop"],
    ["it says I am offline, no internet", "no-internet"],
    ["the code never came to my phone", "code-not-arriving"],
    ["I can see someone else's name", "wrong-details-shown"],
    ["is this text message really from you", "is-it-really-us"],
    ["the link has expired", "link-expired"],
    ["you have reached the maximum number of bookings", "booking-limit-reached"],
  ])("%j → %s", (query, card) => {
    expect(found(query)[0]).toBe(card);
  });

  it("shows both cards of a name that two services use", () => {
    expect(found("ACCESS_DENIED").slice(0, 2).sort()).toEqual([
      "nhs-api-401-access-denied",
      "nhs-api-403-access-denied",
    ]);
  });

  it.each([
    ["413", true],
    ["it says file too large", true],
    ["where can I park", false],
  ])("%j → is the first sure: %s", (query, isSure) => {
    const result = search(query);
    expect(result.kind === "found" && result.isSure).toBe(isSure);
  });

  it("finds a card by the start of a word that is still being typed", () => {
    expect(found("cooki")[0]).toBe("cookies-blocked");
  });

  it("reads a whole pasted page", () => {
    const page = `Sorry! ${"Please try again later. ".repeat(400)}`;
    expect(found(`413 Request Entity Too Large nginx ${page}`)[0]).toBe("413");
  });
});

describe("a code is read in its usual dresses", () => {
  it.each([
    ["HTTP/1.1 404 Not Found", ["404"]],
    ["HTTP/2 503", ["503"]],
    ["404 2026-11-20 10:00", ["404"]],
    ["HTTP Error 413.1 - Request Entity Too Large", ["413"]],
    ["status=500;", ["500"]],
    ["four oh four", ["404"]],
    ["five hundred", ["500"]],
    ["four hundred and three", ["403"]],
    ["five twenty two", ["522"]],
    ["4o4", ["404"]],
    ["E404", ["404"]],
    ["500.19", ["500"]],
    ["404 404 404", ["404", "404", "404"]],
  ])("%j → %j", (text, codes) => {
    expect(codesIn(text).map(({ code }) => code)).toEqual(codes);
  });
});

describe("what is no code", () => {
  it.each([
    "01632 960 404",
    "+44 1632 960404",
    "£404",
    "£404.50",
    "500 mg",
    "555-404-1234",
    "20/11/404",
    "https://clinic.example/404",
    "4045",
  ])("%j", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("words about health", () => {
  it.each(["chest pain", "I have a rash", "she can’t breathe and the page says 404"])(
    "%j show the urgent strip and no card",
    (query) => {
      expect(search(query)).toEqual({ kind: "health" });
    },
  );

  it.each(["my test results page says access denied", "order my prescription not found"])(
    "%j names a task, not a feeling",
    (query) => {
      expect(search(query).kind).toBe("found");
    },
  );
});

describe("anything may be typed", () => {
  it.each(["", "   ", "\n"])("nothing (%j)", (query) => {
    expect(search(query)).toEqual({ kind: "nothing-typed" });
  });

  it.each(["zzzz qqqq", "🦷🦷", "(((", "\\", "a".repeat(100_000), "{".repeat(10_000)])(
    "%# is answered calmly",
    (query) => {
      expect(["none", "found"]).toContain(search(query).kind);
    },
  );

  it("a word that no card knows is no match", () => {
    expect(search("xylophone").kind).toBe("none");
  });
});

describe("the words of a text", () => {
  it.each([
    ["The page can’t be found", ["page", "cant", "found"]],
    ["I logged in and it timed out", ["signin", "timeout"]],
    ["ERR_CONNECTION_REFUSED", ["err", "connection", "refused"]],
    ["Read https://x.example/a?b=1 first", ["read", "first"]],
    ["café", ["cafe"]],
  ])("%j → %j", (text, words) => {
    expect(tokens.read(text).map(({ word }) => word)).toEqual(words);
  });
});
