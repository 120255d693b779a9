import { type KeyboardEvent, useId, useState } from "react";

/** What may stand in the note of a text that was typed, or why nothing of it may. */
export type Reading<Text extends string> = { readonly text: Text } | { readonly refused: string };

interface CheckedFieldProps<Text extends string> {
  label: string;
  hint: string;
  inputMode?: "url" | "text";
  read: (typed: string) => Reading<Text>;
  /** What was read; undefined while it is empty, refused or not yet looked at. */
  onRead: (text: Text | undefined) => void;
}

/** An input that is read when it is left, or on Enter. What is typed stays here and goes with it. */
export function CheckedField<Text extends string>({
  label,
  hint,
  inputMode = "text",
  read,
  onRead,
}: CheckedFieldProps<Text>) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [reading, setReading] = useState<Reading<Text>>();
  const isRefused = reading !== undefined && "refused" in reading;

  const finish = () => {
    const next = typed.trim() === "" ? undefined : read(typed);
    setReading(next);
    onRead(next && "text" in next ? next.text : undefined);
  };
  const onType = (text: string) => {
    setTyped(text);
    setReading(undefined);
    onRead(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };

  return (
    <div className="checked-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        enterKeyHint="done"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-said`}
        aria-invalid={isRefused}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className="checked-field__hint">
        {hint}
      </p>
      <p id={`${id}-said`} className="checked-field__said" aria-live="polite">
        {reading && ("refused" in reading ? reading.refused : `It will say: ${reading.text}`)}
      </p>
    </div>
  );
}
