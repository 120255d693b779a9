import { wordsIn } from "./route";
import { alsoNames, routeWords } from "./route-words";

const gap = "…";

/** Endings under which a name is registered, when they are two labels long. */
const longEnding = /\.(?:ac|co|com|edu|gov|ltd|me|net|nhs|org|plc|sch)\.[a-z]{2}$/i;

/** Endings that nobody registers: a machine in the house, named perhaps after who sits at it. */
const ownEnding = /(?:^|\.)(?:corp|home|internal|lan|local|localhost)$/i;

/** Addresses that are only valid inside a house, and the machine itself. */
const inHouse =
  /^(?:127\.0\.0\.1|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})$/;

/** Words of hosts that are none of paths. */
const hostWords: ReadonlySet<string> = new Set(
  `appleid cluster cpanel desk edge eu gw int intra lb m my node ns online origin prod qa uat ui uk us vpn www`.split(
    " ",
  ),
);

/** The host by which IT knows the site: what is registered, and the labels that all sites have. */
export function hostWithoutPeople(host: string): string {
  if (/^\[|^[\d.]+$/.test(host)) return inHouse.test(host) ? host : gap;
  const labels = host.split(".");
  const registered = ownEnding.test(host) ? 1 : longEnding.test(host) ? 3 : 2;
  const own = labels.length === 1 ? 0 : registered;
  const isPublic = (at: number) => at >= labels.length - own;
  return labels
    .map((label, at) => {
      const stays = isPublic(at) ? !hasLongNumber(label) : isUsual(label);
      return stays || ownEnding.test(label) ? label : gap;
    })
    .join(".");
}

function hasLongNumber(label: string): boolean {
  return /(?:\p{Nd}[-_]?){7}/u.test(label.normalize("NFKC"));
}

/** `www`, `booking-api`, `web01`. */
function isUsual(label: string): boolean {
  if (!/^[a-z\d-]+$/i.test(label)) return false;
  const words = wordsIn(label);
  const numbers = words.filter((word) => !/[a-z]/.test(word));
  return (
    words.length > numbers.length &&
    numbers.length < 2 &&
    words.every((word) => /^\d{1,2}$/.test(word) || isUsualWord(word))
  );
}

function isUsualWord(word: string): boolean {
  return hostWords.has(word) || routeWords.has(word) || (alsoNames.has(word) && word.length > 3);
}
