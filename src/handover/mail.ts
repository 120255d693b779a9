/** Longer addresses are cut by some mail programs, silently. */
const longest = 1_900;

const longestSubject = 78;

/** The last line of a note that did not fit. */
const cutLine = "The note is longer: copy it from Deskside and paste it here.";

const oneAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?=.{1,189}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

/** A mailto: address (RFC 6068) that opens the note in a mail program; undefined without one clear recipient. */
export function mailLink(to: string, subject: string, note: string): string | undefined {
  const recipient = to.trim();
  if (!oneAddress.test(recipient)) return undefined;
  const about = [...subject.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim()];
  const link = `mailto:${encoded(recipient).replace("%40", "@")}?subject=${encoded(about.slice(0, longestSubject).join(""))}&body=`;
  return `${link}${bodyOf(note, longest - link.length)}`;
}

/** As many whole lines as fit, encoded; the last says so when some did not. */
function bodyOf(note: string, room: number): string {
  const lines = note.split(/\r\n|[\r\n\u2028\u2029]/).map(encoded);
  const whole = lines.join(lineEnd);
  if (whole.length <= room) return whole;
  const kept: string[] = [];
  let left = room - encoded(cutLine).length;
  for (const line of lines) {
    left -= line.length + lineEnd.length;
    if (left < 0) break;
    kept.push(line);
  }
  return [...kept, encoded(cutLine)].join(lineEnd);
}

const lineEnd = "%0D%0A";

/** Half a character cannot be encoded, so it goes. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ""));
}
