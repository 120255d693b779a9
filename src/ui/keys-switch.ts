/** The one thing that is remembered on this device, with the value "off". */
const stored = "deskside-keys";

/** Reads the switch. The page's root carries it, so that the hints follow. */
export function readKeysSwitch(): void {
  try {
    mark(localStorage.getItem(stored) !== "off");
  } catch {
    /** Where nothing may be stored, the keys are on. */
  }
}

/** Whether single keys do something. */
export function areKeysOn(): boolean {
  return document.documentElement.dataset["keys"] !== "off";
}

/** Switches all single keys on or off, and remembers it on this device. */
export function switchKeys(isOn: boolean): void {
  mark(isOn);
  try {
    if (isOn) localStorage.removeItem(stored);
    else localStorage.setItem(stored, "off");
  } catch {
    /** It holds until the page is closed. */
  }
}

function mark(isOn: boolean) {
  if (isOn) delete document.documentElement.dataset["keys"];
  else document.documentElement.dataset["keys"] = "off";
}
