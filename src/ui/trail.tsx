import "./trail.css";
import type { Knowledge } from "../knowledge/types";
import { type Clues, questionsOf } from "../triage/clues";
import { choicesOf, titleOfAnswer, titleOfQuestion } from "./answers";
import { Choices } from "./choices";
import type { Say } from "./say";

interface TrailProps {
  knowledge: Knowledge;
  say: Say;
  clues: Clues;
  link: (clues: Clues) => string;
}

/** What was answered so far. Every answer opens into its others, so each can be changed. */
export function Trail({ knowledge, say, clues, link }: TrailProps) {
  const ofStaff = knowledge.questions.filter(({ of }) => of === "staff").map(({ id }) => id);
  const answered = questionsOf(knowledge).filter(
    ({ id }) => clues[id] !== undefined && !ofStaff.includes(id),
  );
  if (answered.length === 0) return null;
  return (
    <section className="trail" aria-label="Answers so far">
      {answered.map(({ id }) => (
        <details key={`${id}=${clues[id]}`} name="trail">
          <summary>
            {titleOfQuestion(knowledge, say, id)}{" "}
            <b>{titleOfAnswer(knowledge, say, id, clues[id] ?? "")}</b> <u>change</u>
          </summary>
          <Choices
            label={titleOfQuestion(knowledge, say, id)}
            choices={choicesOf(knowledge, say, id, clues, link)}
          />
        </details>
      ))}
    </section>
  );
}
