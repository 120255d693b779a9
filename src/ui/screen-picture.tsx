import "./screen-picture.css";
import type { ReactNode } from "react";

/** Whether there is a drawing of this screen. */
export function hasPicture(saw: string): boolean {
  return saw in drawings;
}

/** A small drawing of what stood on the patient's screen. The words beside it say the same. */
export function ScreenPicture({ saw }: { saw: string }) {
  const drawing = drawings[saw];
  if (!drawing) return null;
  return (
    <svg className="screen-picture" viewBox="0 0 180 92" aria-hidden="true">
      {saw !== "dont-know" && (
        <>
          <rect className="screen-picture__bar" width="180" height="14" />
          <circle className="screen-picture__dot" cx="9" cy="7" r="2.5" />
          <circle className="screen-picture__dot" cx="18" cy="7" r="2.5" />
          <rect
            className="screen-picture__address"
            x="32"
            y="3.5"
            width="116"
            height="7"
            rx="3.5"
          />
        </>
      )}
      {drawing}
    </svg>
  );
}

const text = (y: number, size: number, words: string, className = "") => (
  <text x="90" y={y} fontSize={size} textAnchor="middle" className={className}>
    {words}
  </text>
);
const line = (y: number, width: number) => (
  <rect
    className="screen-picture__line"
    x={90 - width / 2}
    y={y}
    width={width}
    height="5"
    rx="2.5"
  />
);
const box = (y: number, className = "screen-picture__box") => (
  <rect className={className} x="45" y={y} width="90" height="14" rx="3" />
);

const drawings: Readonly<Record<string, ReactNode>> = {
  "page-not-found": (
    <>
      {text(50, 24, "404", "screen-picture__strong")}
      {text(68, 11, "Page not found")}
      {line(77, 64)}
    </>
  ),
  "bad-request": <>{text(54, 17, "Bad Request", "screen-picture__serif")}</>,
  "went-wrong": (
    <>
      <circle className="screen-picture__box" cx="90" cy="36" r="11" />
      <path className="screen-picture__mark" d="M86 40.5c2-3 6-3 8 0M86.5 33v1M93.5 33v1" />
      {text(66, 11, "Something went wrong")}
      {line(76, 84)}
    </>
  ),
  "form-rejected": (
    <>
      {line(24, 40)}
      {box(34, "screen-picture__box screen-picture__wrong")}
      {text(63, 10.5, "Please check this box", "screen-picture__alert")}
      {box(71)}
    </>
  ),
  "no-permission": (
    <>
      <rect className="screen-picture__fill" x="80" y="34" width="20" height="15" rx="3" />
      <path className="screen-picture__mark" d="M84 34v-4a6 6 0 0 1 12 0v4" />
      {text(67, 12, "Access denied")}
      {line(76, 70)}
    </>
  ),
  "signed-out": (
    <>
      {text(33, 12, "Sign in", "screen-picture__strong")}
      {box(40)}
      {box(58)}
      <rect className="screen-picture__fill" x="45" y="76" width="40" height="11" rx="3" />
    </>
  ),
  "keeps-loading": (
    <>
      <circle className="screen-picture__ring" cx="90" cy="50" r="15" />
      <path className="screen-picture__spin" d="M90 35a15 15 0 0 1 15 15" />
      {text(84, 10.5, "Loading…")}
    </>
  ),
  "nothing-happens": (
    <>
      {box(26)}
      <rect className="screen-picture__fill" x="62" y="52" width="56" height="20" rx="4" />
      {text(66, 11, "Send", "screen-picture__on-fill")}
      <path className="screen-picture__hand" d="M104 62v14l3.5-3 3 7 4-2-3-6.5h5z" />
    </>
  ),
  "cannot-connect": (
    <>
      <path
        className="screen-picture__mark"
        d="M74 46a23 23 0 0 1 32 0M80 52a14 14 0 0 1 20 0M70 62l40-30"
      />
      <circle className="screen-picture__fill" cx="90" cy="59" r="3" />
      {text(80, 11, "No internet")}
    </>
  ),
  "dont-know": <>{text(64, 46, "?", "screen-picture__strong")}</>,
};
