import "./ask.css";
import type { ReactNode } from "react";

interface AskProps {
  title: string;
  hint?: string | undefined;
  children: ReactNode;
}

/** A question in place, with its answers. */
export function Ask({ title, hint, children }: AskProps) {
  return (
    <section className="ask" aria-label={title}>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </section>
  );
}
