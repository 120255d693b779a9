/** No inline script or style, nothing from elsewhere, and one policy that may start one worker. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types deskside-worker",
].join("; ");

/** The app uses none of these but the clipboard, when staff press "Copy" or "Paste". */
const permissionsPolicy = [
  "accelerometer=()",
  "autoplay=()",
  "browsing-topics=()",
  "camera=()",
  "clipboard-read=(self)",
  "clipboard-write=(self)",
  "display-capture=()",
  "encrypted-media=()",
  "fullscreen=()",
  "gamepad=()",
  "geolocation=()",
  "gyroscope=()",
  "hid=()",
  "identity-credentials-get=()",
  "idle-detection=()",
  "local-fonts=()",
  "magnetometer=()",
  "microphone=()",
  "midi=()",
  "otp-credentials=()",
  "payment=()",
  "picture-in-picture=()",
  "publickey-credentials-create=()",
  "publickey-credentials-get=()",
  "screen-wake-lock=()",
  "serial=()",
  "storage-access=()",
  "usb=()",
  "window-management=()",
  "xr-spatial-tracking=()",
].join(", ");

/** Sent with every answer, whatever its status. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": permissionsPolicy,
};

/** How long answers may be kept without asking again. */
export const caching = {
  /** A file that carries its hash in its name. */
  hashed: "public, max-age=31536000, immutable",
  /** Everything else that is there. */
  other: "no-cache",
  /** What is not there, or was refused. */
  refused: "no-store",
} as const;

/** Files that carry their hash in their name, from the site's folder, as every host reads it. */
export const hashedFile = String.raw`assets/.+-[\w-]{8}\.\w+`;

/** Sent with what is there: only a file that carries its hash in its name may be kept unasked. */
export function cacheControl(path: string): string {
  return new RegExp(`^/${hashedFile}$`).test(path) ? caching.hashed : caching.other;
}

/**
 * The same headers for static hosts that read a `_headers` file. Such a file cannot tell a 200 from a
 * 404, and a missing asset must not be remembered for a year, so that nothing in it is immutable: the
 * worker keeps the assets anyway.
 */
export function headersFile(base: string): string {
  const headers = { ...securityHeaders, "Cache-Control": caching.other };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}*`, ...lines, ""].join("\n");
}
