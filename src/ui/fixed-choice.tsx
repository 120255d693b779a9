import { useId } from "react";

interface FixedChoiceProps<Id extends string> {
  label: string;
  choices: Readonly<Record<Id, string>>;
  chosen: Id | undefined;
  onChoose: (id: Id | undefined) => void;
}

/** One of a few fixed answers, so that nobody types one. Not knowing comes first. */
export function FixedChoice<Id extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: FixedChoiceProps<Id>) {
  const id = useId();
  const isChoice = (value: string): value is Id => Object.hasOwn(choices, value);
  return (
    <div className="fixed-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoComplete="off"
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(isChoice(target.value) ? target.value : undefined)}
      >
        <option value="">Not known</option>
        {Object.entries<string>(choices).map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
