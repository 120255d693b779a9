import "./identity-mark.css";

/** Stands before anything that looks at or changes a patient's data. */
export function IdentityMark({ text }: { text: string }) {
  return <strong className="identity-mark">{text}</strong>;
}
