import { useEffect, useRef, useState } from "react";
import { areKeysOn, switchKeys } from "./keys-switch";

/** Lists the keys, and switches them off for those who press keys by accident or by voice. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState(areKeysOn);
  /** A dialog is modal only when it is opened by its own method. */
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">Keys</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={({ target }) => {
            setIsOn(target.checked);
            switchKeys(target.checked);
          }}
        />
        Use these keys
      </label>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

const keys = [
  ["1 – 9", "Choose the answer with this number"],
  ["Backspace", "One answer back"],
  ["C", "Copy the words to say"],
  ["N", "New call"],
  ["/", "Search"],
  ["?", "These keys"],
] as const;
