/**
 * Numbers the first nine answers of the question that is asked now, the first on the page that is open.
 * It looks at the page itself, because the question may stand in any part of it.
 */
export function keepPositions(main: HTMLElement): () => void {
  const number = () => {
    const answers = openAnswers(main).slice(0, 9);
    for (const old of main.querySelectorAll<HTMLElement>("[data-position]")) {
      if (!answers.includes(old)) delete old.dataset["position"];
    }
    answers.forEach((answer, index) => {
      answer.dataset["position"] = String(index + 1);
    });
  };
  const observer = new MutationObserver(number);
  observer.observe(main, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-current", "open"],
  });
  number();
  return () => {
    observer.disconnect();
    for (const old of main.querySelectorAll<HTMLElement>("[data-position]")) {
      delete old.dataset["position"];
    }
  };
}

/** Answers that were given can be changed, and are not asked for again. */
function openAnswers(main: HTMLElement): HTMLElement[] {
  for (const question of main.querySelectorAll(".choices, .saw-tiles")) {
    if (question.closest(".trail") || question.querySelector("[aria-current]")) continue;
    const answers = [...question.querySelectorAll("a")].filter((a) => a.checkVisibility());
    if (answers.length > 0) return answers;
  }
  return [];
}
