import { findAddress, type WebAddress } from "./find-address";
import { hostWithoutPeople } from "./host";
import { isRoute, isStatus, namesPerson } from "./route";

declare const cleaned: unique symbol;

/** An address that has been through `cleanAddress`, so that no other text stands in a note. */
export type PageAddress = string & { readonly [cleaned]: true };

const gap = "…";

/** What is no web address, and what to do about it. */
const refused = "This is no web address: copy it from the bar at the top of the browser.";

/** Reads a page's address as staff paste it, and keeps of it only what is known to name no person. */
export function cleanAddress(
  typed: string,
): { readonly address: PageAddress } | { readonly refused: string } {
  const found = findAddress(typed);
  return found ? { address: withoutPeople(found) as PageAddress } : { refused };
}

function withoutPeople({ scheme, host, port, path }: WebAddress): string {
  const parts = path.split("/").map((raw) => raw.replace(/(?:;|%3b).*$/i, ""));
  const person = parts.findIndex(namesPerson);
  const shown = parts.map((part, at) => {
    const ofPerson = person >= 0 && at > person;
    const stays = part === "" || isRoute(part, ofPerson) || isHarmlessNumber(parts, at, ofPerson);
    return stays ? part : maskOf(part);
  });
  return `${scheme}${hostWithoutPeople(host)}${usualPort.test(port) ? port : ""}${shown.join("/")}`;
}

const usualPort = /^:(?:80|443|[348]000|3001|4200|4443|5000|5173|80[08]\d|8443|888\d|9000|9443)$/;

/** The step of a form, the status of an error page, the month of an article: numbers of no person. */
function isHarmlessNumber(parts: readonly string[], at: number, ofPerson: boolean): boolean {
  const [part = "", before = "", next = ""] = [parts[at], parts[at - 1], parts[at + 1]];
  if (isDated(parts, at)) return true;
  if (/\d/.test(next) && !/[a-z]/i.test(next)) return false;
  if (/^\d+$/.test(before)) return false;
  if (/^\d$/.test(part)) return !ofPerson || /^(?:step|u)$/i.test(before);
  const number = part.replace(/\.\w+$/, "");
  return /^[45]\d\d$/.test(number) || (/^errors?$/i.test(before) && isStatus(number));
}

/** /news/2026/11, and no day behind it. */
function isDated(parts: readonly string[], at: number): boolean {
  const isMonth = /^(?:0[1-9]|1[0-2])$/.test(parts[at] ?? "");
  const year = isMonth ? at - 1 : at;
  const isYear = /^20[1-4]\d$/.test(parts[year] ?? "");
  const next = parts[at + 1] ?? "";
  const isFollowed = isMonth ? /^\d/.test(next) : /^\d/.test(parts[at + 2] ?? "");
  const isNews = /^(?:archives?|articles?|blogs?|events?|news|posts?|uploads)$/i.test(
    parts[year - 1] ?? "",
  );
  return isYear && isNews && !isFollowed;
}

/** What ends the name of a file, and tells IT what was sent. */
const ending =
  /\.(?:pdf|docx?|odt|rtf|txt|csv|xlsx?|jpe?g|png|gif|heic|heif|webp|tiff?|bmp|dcm|zip|mp4|mov|eml|msg|html?|php|aspx?|jsp|json|xml|js|css)$/i;

function maskOf(part: string): string {
  return `${gap}${ending.exec(part)?.[0] ?? ""}`;
}
