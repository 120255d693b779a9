import "./script.css";

interface ScriptProps {
  /** What to say, filled. */
  text: string;
  /** A question to add, while the cause is not clear. */
  ask?: string | undefined;
}

/** The words to say, in the shape of speech. */
export function Script({ text, ask }: ScriptProps) {
  return (
    <section className="script" data-role="script" aria-label="Say">
      <h2>Say</h2>
      <blockquote>
        <p>{text}</p>
        {ask && <p>{ask}</p>}
      </blockquote>
    </section>
  );
}
