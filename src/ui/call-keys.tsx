import "./call-keys.css";
import { useEffect, useEffectEvent, useState } from "react";
import { matchPath, useLocation, useNavigate } from "react-router";
import type { Desk } from "../desk";
import { paths } from "../paths";
import { copyWords } from "./copy-words";
import { KeysDialog } from "./keys-dialog";
import { areKeysOn, readKeysSwitch } from "./keys-switch";
import { keepPositions } from "./positions";
import { stepsBehind } from "./use-end-call";

interface CallKeysProps {
  desk: Desk;
  onNewCall: () => void;
}

/** Single keys for a call. They can be seen and switched off in their dialog, and work nowhere else. */
export function CallKeys({ desk, onNewCall }: CallKeysProps) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState("");
  const isOnCall = callPages.some((path) => matchPath(path, pathname));
  const isHome = pathname === paths.home;

  const press = (key: string): boolean => {
    if (/^[1-9]$/.test(key)) return pick(key);
    if (key === "?") setIsOpen(true);
    else if (key === "n") onNewCall();
    else if (key === "Backspace" && !isHome && stepsBehind() > 0) void navigate(-1);
    else if (key === "c" && shownScript()) void copyWords(desk, shownScript()).then(setSaid);
    else return false;
    return true;
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    setSaid("");
    if (!isOnCall || !isForPage(event) || !areKeysOn()) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (press(key)) event.preventDefault();
  });

  useEffect(() => {
    readKeysSwitch();
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  useEffect(() => {
    const main = document.getElementById("content");
    return main && isOnCall ? keepPositions(main) : undefined;
  }, [isOnCall]);

  return (
    <div className="call-keys">
      {isOnCall && (
        <footer>
          <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            Keys
          </button>
        </footer>
      )}
      <p role="status">{said}</p>
      {isOpen && <KeysDialog onClose={() => setIsOpen(false)} />}
    </div>
  );
}

const callPages = [paths.home, paths.call, paths.card];

/** Keys that are typed into something, that belong to the browser, or that are held down, are not ours. */
function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.isComposing || event.repeat || event.defaultPrevented) return false;
  if (document.querySelector("dialog[open]")) return false;
  const typedInto = "input, textarea, select, [contenteditable]";
  return !(event.target instanceof Element && event.target.closest(typedInto));
}

/** Follows the answer at a position, if there is one. */
function pick(position: string): boolean {
  const answer = document.querySelector<HTMLElement>(`[data-position="${position}"]`);
  answer?.click();
  return answer !== null;
}

/** The words to say, as they stand on the page. */
function shownScript(): string {
  const lines = document.querySelectorAll('[data-role="script"] blockquote p');
  return [...lines].map(({ textContent }) => textContent).join("\n\n");
}
