/** Ids that only machines make, so that long digits in them are no person's. */
const shapes: readonly RegExp[] = [
  // UUID
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  // trace id, span id, Cloudflare Ray with or without its airport
  /^(?=.*[a-f])(?:[\da-f]{32}|[\da-f]{16})(?:-[A-Z]{3})?$/i,
  // W3C traceparent
  /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/i,
  // AWS X-Ray
  /^(?:root=)?1-[\da-f]{8}-[\da-f]{24}$/i,
  // Akamai: the third group is the time in seconds
  /^\d{1,3}\.[\da-f]{6,8}\.1[6-9]\d{8}\.[\da-f]{5,10}$/i,
  // Incapsula
  /^\d{15,20}-\d{15,20}$/,
  // ULID, with or without its region
  /^[0-7](?=.*[A-Z])[\dA-HJKMNP-TV-Z]{25}(?:-[a-z]{3})?$/,
  // CloudFront and other base64
  /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?!.*\d{7})[\w+/-]{22,62}==$/,
];

/** Whether a text has the shape of an id that only machines make. */
export function isMachineId(text: string): boolean {
  return shapes.some((shape) => shape.test(text));
}
