import "./check-first.css";
import type { Check } from "../knowledge/types";
import { IdentityMark } from "./identity-mark";
import type { Say } from "./say";

interface CheckFirstProps {
  check: Check;
  title: string;
  identity: string;
  say: Say;
}

/** Look before anything is sent again: it stands above everything, with a line for each outcome. */
export function CheckFirst({ check, title, identity, say }: CheckFirstProps) {
  return (
    <section className="check-first" data-role="check-first" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <IdentityMark text={identity} /> {say(check.look)}
      </p>
      <dl>
        <div>
          <dt>It is there</dt>
          <dd>{say(check.there)}</dd>
        </div>
        <div>
          <dt>It is not there</dt>
          <dd>{say(check.notThere)}</dd>
        </div>
        <div>
          <dt>We can’t see yet</dt>
          <dd>{say(check.cannotSee)}</dd>
        </div>
      </dl>
    </section>
  );
}
