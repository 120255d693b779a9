import "./script.css";

/** The words to say, in the shape of speech. What changes while a call goes on is read out. */
export function Script({
  lines,
  title,
}: {
  lines: readonly string[];
  /** To whom, where it is not the caller. */
  title?: string | undefined | false;
}) {
  return (
    <section className="script" data-role="script" aria-label="Say" aria-live="polite">
      <h2>{title || "Say"}</h2>
      <blockquote>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </section>
  );
}
