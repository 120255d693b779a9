import { useEffect, useState } from "react";

/** Long enough that a reader is not interrupted at each letter. */
const pause = 600;

/** A value once it has stood still: for what is read out while somebody types. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
