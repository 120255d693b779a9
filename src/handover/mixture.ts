import { decodesToText } from "./hidden-text";
import { labels } from "./reference-labels";

/**
 * Whether letters and digits are mixed as machines mix them. `SmithJ80` changes twice in eight
 * signs, `k8d2fp` four times in six; a word or a year among them is somebody's.
 */
export function isMixture(id: string): boolean {
  const bare = withoutLabel(id);
  const signs = bare.replace(/[^A-Za-z\d]/g, "");
  const isLong = signs.length >= 14 && /[a-z]/.test(signs) && /[A-Z]/.test(signs);
  if (signs.length < 5 || !/[A-Za-z]/.test(signs) || !(isLong || /\d/.test(signs))) return false;
  if (signs.length < 12 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(bare)) return false;
  if (decodesToText(bare) || bare.split(/[^A-Za-z\d]+/).some(isWordAlone)) return false;
  const runs = runsOf(bare);
  const most = wordLimit(signs.length) + (bare === id ? 0 : 1);
  const limitOf = (at: number) => (at === 0 || at === runs.length - 1 ? Math.min(most, 4) : most);
  if (runs.some((run, at) => run.length >= limitOf(at) && isSpeakable(run))) return false;
  if (/^\d[b-df-hj-np-tv-xz]{5}$/.test(bare)) return true;
  const isHex = /^[\da-f]+$/i.test(signs) && signs.length >= 8;
  return isHex ? runs.length >= signs.length / 4.5 && runs.length > 2 : isBroken(runs, signs);
}

function isBroken(runs: readonly string[], signs: string): boolean {
  const most = !/\d/.test(signs) ? 2.1 : signs.length < 12 ? 2.3 : signs.length < 20 ? 2.7 : 3.2;
  return runs.length >= 4 && signs.length / runs.length <= most;
}

/** `evt_1Nx…`, `web-01/8f2a…`, `trace:9f8e…`: what is known before it is no part of the mixture. */
function withoutLabel(id: string): string {
  const [whole = "", word = ""] = /^([a-z]+)\d{0,2}[-_:/=]/i.exec(id) ?? [];
  return labels.has(word.toLowerCase()) ? withoutLabel(id.slice(whole.length)) : id;
}

/** Signs of one kind in a row; a capital belongs to the small letters behind it. */
function runsOf(id: string): readonly string[] {
  return id.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** From how many letters on a run may be a name; in long ids chance makes longer ones. */
function wordLimit(length: number): number {
  return 3 + [12, 16, 22, 28, 48].filter((longer) => length >= longer).length;
}

/** A name between separators: `jane-8f3a`. */
function isWordAlone(part: string): boolean {
  return /^(?:[A-Z]?[a-z]{2,}|[A-Z]{3,})$/.test(part) && isSpeakable(part) && part.length > 2;
}

/** With a vowel, and begun and knotted as names are: `Smith`, `Ngozi`, but not `zfe` or `Mxgu`. */
function isSpeakable(run: string): boolean {
  const knots = run.match(/[^aeiouy]{3,}/gi) ?? [];
  return /[aeiouy]/i.test(run) && !oddStart.test(run) && knots.every((knot) => usual.test(knot));
}

/** Two consonants that begin no name, however far it comes from. */
const oddStart =
  /^(?!.[hrlwy]|s[cfkmnpqtvz]|m[bcvz]|n[dgjkt]|k[nsv]|[dt][jsz]|[cz][sz]|g[bnd]|kp|pf|tk|zd)[^aeiouy]{2}/i;

/** What consonants in a row are made of in names. */
const usual =
  /[cgkpstz]h|[bcdfgkptvw]r|[bcfgkps]l|[csz]z|s[kmnpt]|n[dgknst]|r[dklmnst]|l[dlst]|m[bp]|ck|ff|mc|nn|rr|ss|tt/i;
