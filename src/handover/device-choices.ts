/** What a page was opened on, by id: fixed choices, so that nobody types one. */
export const devices = {
  iphone: "iPhone",
  ipad: "iPad",
  "android-phone": "Android phone",
  "android-tablet": "Android tablet",
  windows: "Windows computer",
  mac: "Mac",
  chromebook: "Chromebook",
  "other-device": "Another device",
} as const;
export type Device = keyof typeof devices;

/** What it was opened with, by id. */
export const browsers = {
  safari: "Safari",
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  "samsung-internet": "Samsung Internet",
  app: "The app, no browser",
  "inside-another-app": "A page inside another app",
  "other-browser": "Another browser",
} as const;
export type Browser = keyof typeof browsers;
