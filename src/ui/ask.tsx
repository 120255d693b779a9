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
    <div className="ask">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
