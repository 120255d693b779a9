const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Whether an id is text that somebody wrote, in hex or base64: `6a616e65`, `SmFuZVNtaXRo`. */
export function decodesToText(id: string): boolean {
  return id.split(/[.:|]/).some((part) => isText(fromHex(part)) || isText(fromBase64(part)));
}

/** Letters, digits and what stands between them; of random bytes a quarter are such. */
function isText(bytes: readonly number[]): boolean {
  if (bytes.length < 4) return false;
  const written = bytes.filter((byte) => /[\w .,:;"'@+{}~%/-]/.test(String.fromCharCode(byte)));
  return written.length / bytes.length > (bytes.length < 8 ? 0.99 : 0.8);
}

function fromHex(text: string): number[] {
  const bare = text.replace(/[-_]/g, "");
  if (!/^(?:[\da-f]{2})+$/i.test(bare)) return [];
  return (bare.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function fromBase64(text: string): number[] {
  const bare = text.replace(/=+$/, "").replace(/-/g, "+").replace(/_/g, "/");
  if (bare.length < 6 || !/^[A-Za-z\d+/]+$/.test(bare)) return [];
  const bits = [...bare]
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(6, "0"))
    .join("");
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}
