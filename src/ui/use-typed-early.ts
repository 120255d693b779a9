import { type RefObject, useEffect } from "react";

/** A prerendered field can be typed into before the page answers: that counts too. */
export function useTypedEarly(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  onType: (text: string) => void,
) {
  useEffect(() => {
    const early = field.current?.value;
    if (early) onType(early);
  }, [field, onType]);
}
