import { decodesToText } from "./hidden-text";
import { isNumberOfPerson } from "./personal";

/** Ids that only machines make, by the letter. Long digits in them are mostly nobody's. */
const shapes: readonly RegExp[] = [
  // UUID
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  // trace id, span id, Cloudflare Ray with or without its airport, hashes
  /^(?=.*[a-f])(?=.*\d)(?:[\da-f]{16}|[\da-f]{24}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64})(?:-[A-Z]{3}|\/\d{1,3}|:[\da-f]{4,16})?$/i,
  // W3C traceparent
  /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/i,
  // AWS X-Ray
  /^(?:root=)?1-[\da-f]{8}-[\da-f]{24}$/i,
  // ULID, with or without its region
  /^[0-7](?=.*[A-Z])[\dA-HJKMNP-TV-Z]{25}(?:-[a-z]{3})?$/,
  // Twilio and its like
  /^[A-Z]{2}[\da-f]{32}$/,
  // GitHub
  /^(?=.*[A-F])[\dA-F]{4}:[\dA-F]{4,6}:[\dA-F]{5,8}:[\dA-F]{5,8}:[\dA-F]{8}$/,
  // ASP.NET
  /^0H[\dA-V]{11}:[\dA-F]{8}$/,
];

/** Shapes with the time in them, whose digits look like anybody's. */
const timed: readonly RegExp[] = [
  // Akamai: the third group is the time in seconds
  /^\d{1,3}\.[\da-f]{6,8}\.1[6-9]\d{8}\.[\da-f]{5,10}$/i,
  // Vercel: regions, then the time in milliseconds
  /^(?:[a-z]{3}\d::){1,2}[a-z\d]{5}-1[6-9]\d{11}-[\da-f]{12}$/,
  // Incapsula
  /^\d{15,20}-\d{15,20}$/,
];

/** Whether a text has the shape of an id that only machines make, and nothing hidden in it. */
export function isMachineId(text: string): boolean {
  if (timed.some((shape) => shape.test(text))) return true;
  if (!shapes.some((shape) => shape.test(text)) || decodesToText(text)) return false;
  return !(text.match(/\d+/g) ?? []).some(isNumberOfPerson);
}
