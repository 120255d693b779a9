import type { Part } from "../search/marks";

/** The known text that fits what was typed, what matched in it marked. */
export function Why({ parts }: { parts: readonly Part[] }) {
  let at = 0;
  return (
    <small className="why">
      {parts.map(({ text, isMatch }) => {
        const key = at;
        at += text.length;
        return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </small>
  );
}
