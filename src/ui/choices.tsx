import "./choices.css";
import { Link } from "react-router";

/** One answer: where it leads, and whether it is the one given. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly isChosen?: boolean;
}

interface ChoicesProps {
  label: string;
  choices: readonly Choice[];
}

/** The answers to one question, as links: each can be opened, shared, and gone back from. */
export function Choices({ label, choices }: ChoicesProps) {
  return (
    <ul className="choices" aria-label={label}>
      {choices.map(({ id, title, to, isChosen }) => (
        <li key={id}>
          <Link to={to} {...(isChosen && { "aria-current": "true" })}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
