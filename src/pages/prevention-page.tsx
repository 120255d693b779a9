import "./prevention-page.css";
import type { Desk } from "../desk";
import type { Prevention } from "../knowledge/types";

interface PreventionPageProps {
  desk: Desk;
  prevention: Prevention;
}

/** What a practice manager can do so that it does not happen: a monthly check, and better messages. */
export function PreventionPage({ desk: { say }, prevention }: PreventionPageProps) {
  return (
    <div className="prevention-page">
      <title>Prevention · Deskside</title>
      <h1 tabIndex={-1}>So that patients need not call</h1>
      <section>
        <h2>The monthly check, from the patient’s side</h2>
        <p>{say(prevention.intro)}</p>
        <p>
          <button type="button" className="button" onClick={() => print()}>
            Print the checklist
          </button>
        </p>
        <div className="prevention-page__checks">
          {prevention.checks.map(({ id, title, items }) => (
            <section key={id}>
              <h3>{say(title)}</h3>
              <ul>
                {Object.entries(items).map(([item, line]) => (
                  <li key={item}>{say(line)}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className="prevention-page__done">
          <span>Done by:</span> <span>Date:</span> <span>Passed on to:</span>
        </p>
      </section>
      <section className="prevention-page__messages">
        <h2>Messages that a patient can act on</h2>
        <p>Say what is wrong, where, and what to do. Keep what was typed. Blame nobody.</p>
        <dl>
          {prevention.messages.map(({ id, before, after, why }) => (
            <div key={id}>
              <dt>Not: {say(before)}</dt>
              <dd>
                <strong>{say(after)}</strong> {say(why)}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
