import "./search-box.css";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { areKeysOn } from "./keys-switch";
import { useTypedEarly } from "./use-typed-early";

interface SearchBoxProps {
  typed: string;
  onType: (text: string) => void;
  /** Enter: open the first result. */
  onOpen: () => void;
  /** Arrow down: move into the results. */
  onDown: () => void;
}

/** Where a code, words or a whole message goes. What is typed stays in memory. */
export function SearchBox({ typed, onType, onOpen, onDown }: SearchBoxProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  useSlashFocuses(input);
  useTypedEarly(input, onType);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) onOpen();
    else if (event.key === "ArrowDown" && !typed.includes("\n")) onDown();
    else if (event.key === "Escape") onType("");
    else return;
    event.preventDefault();
  };

  return (
    <search className="search-box">
      <label htmlFor="search">Type a code, their words, or paste the whole message</label>
      <div className="search-box__field">
        <textarea
          ref={input}
          id="search"
          rows={1}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="Type a code, their words, or paste the whole message…"
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {typed === "" ? (
          <>
            <kbd data-key>/</kbd>
            <button type="button" onClick={() => void paste().then(onType)}>
              Paste
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              onType("");
              input.current?.focus();
            }}
          >
            Clear
          </button>
        )}
      </div>
    </search>
  );
}

/** What the clipboard holds. Where that may not be read, nothing: the keys for it still work. */
function paste(): Promise<string> {
  return Promise.resolve(navigator.clipboard?.readText()).then(
    (text) => text ?? "",
    () => "",
  );
}

/** Lets `/` bring the focus to the search from anywhere on the page. */
function useSlashFocuses(input: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || !areKeysOn() || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.target instanceof Element && event.target.matches("input, textarea")) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [input]);
}
