import { type Kind, kinds, type Place } from "./fault-host";

/** A new version meets a fault while it is fetched, on a tablet that has the one before. */
export interface UpdateRow {
  readonly group: "update";
  readonly kind: Kind;
  readonly place: Place;
  readonly tabs: 1 | 2;
}

/** A tablet without a copy meets a fault. */
export interface FirstRow {
  readonly group: "first visit";
  readonly kind: Kind;
  readonly place: Place;
}

/** A tablet that has lost, or spoilt, files of its copy opens the app. */
export interface LossRow {
  readonly group: "loss";
  readonly how: "lost" | "spoilt";
  readonly part: Part;
  readonly host: LossHost;
}

export type Row = UpdateRow | FirstRow | LossRow;

/** Parts of the copy on a tablet. */
export const parts = {
  script: /assets\/app-/,
  module: /assets\/knowledge-/,
  style: /assets\/style-/,
  page: /assets\/codes-page-.*js/,
  shell: /app\.html/,
  icon: /icons\/icon-192/,
  everything: /./,
} as const;
export type Part = keyof typeof parts;

/** What stands behind the address when the app is opened again. */
export type LossHost =
  | "same build"
  | "next build, old assets kept"
  | "next build only"
  | "sign-in page"
  | "stalled"
  | "offline";

const update = (place: Place, some: readonly Kind[], tabs: 1 | 2 = 1) =>
  some.map((kind): Row => ({ group: "update", kind, place, tabs }));

const first = (place: Place, some: readonly Kind[]) =>
  some.map((kind): Row => ({ group: "first visit", kind, place }));

const loss = (how: LossRow["how"], part: Part, hosts: readonly LossHost[]) =>
  hosts.map((host): Row => ({ group: "loss", how, part, host }));

const hosts: readonly LossHost[] = [
  "same build",
  "next build, old assets kept",
  "next build only",
  "offline",
];

export const rows: readonly Row[] = [
  ...update("script", kinds),
  ...update("shell", ["portal", "login", "flipped byte", "previous build"]),
  ...update("worker", ["portal", "login", "404", "500", "wrong type", "closed socket"]),
  ...update("everything", ["portal", "503", "stalled", "closed socket"]),
  ...update("assets", ["404"]),
  ...update("script", ["portal", "previous build", "flipped byte", "stalled"], 2),
  ...first("script", kinds),
  ...first("assets", ["404", "portal"]),
  ...first("shell", ["portal", "500"]).map((row): Row => row),
  ...first("worker", ["portal", "404", "stalled"]),
  ...loss("lost", "script", [...hosts, "sign-in page", "stalled"]),
  ...loss("lost", "module", ["next build only", "offline"]),
  ...loss("lost", "style", ["next build only", "offline"]),
  ...loss("lost", "page", hosts),
  ...loss("lost", "shell", [...hosts, "sign-in page", "stalled"]),
  ...loss("lost", "icon", ["sign-in page", "offline"]),
  ...loss("lost", "everything", [...hosts, "sign-in page"]),
  ...loss("spoilt", "script", [...hosts, "sign-in page"]),
  ...loss("spoilt", "shell", hosts),
  ...loss("spoilt", "page", ["same build", "offline"]),
];

/** Enough for every commit: one of each way that a fault comes in. */
export const cheapest: readonly Row[] = [
  { group: "update", kind: "previous build", place: "script", tabs: 1 },
  { group: "update", kind: "portal", place: "worker", tabs: 1 },
  { group: "first visit", kind: "404", place: "script" },
  { group: "loss", how: "lost", part: "everything", host: "offline" },
  { group: "loss", how: "spoilt", part: "script", host: "same build" },
];

export function nameOf(row: Row): string {
  if (row.group === "loss") return `${row.part} ${row.how} | ${row.host}`;
  const tabs = row.group === "update" && row.tabs === 2 ? ", two tabs" : "";
  return `${row.kind} for ${row.place} | ${row.group}${tabs}`;
}
