import type { Course, Plan, PublishedClaim, Statement } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { StrengthBadge } from "../evidence/StrengthBadge.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

type Props = { readonly course: Course; readonly plan: Plan };

/** Between the dates: patch test, numbing, pain, the first days, what is allowed when, and what must not wait. */
export function CourseDetails({ course, plan }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <section aria-labelledby="patch-title">
        <h3 id="patch-title">{text("patch.title")}</h3>
        <p>
          <strong>
            {format.date(course.patchTest.date)}
            {course.patchTest.advisedForThisClient && <> · {text("patch.advised")}</>}
          </strong>{" "}
          <Said words={course.patchTest.because} />
        </p>
        <ul>
          {course.patchTest.readings.map((reading) => (
            <li key={reading.date}>
              {format.date(reading.date)} ({text("patch.hours", { hours: reading.hours })}):{" "}
              <Said words={reading.lookFor} />
            </li>
          ))}
        </ul>
        <Statements statements={course.patchTest.statements} plan={plan} />
        <Claims claims={course.patchTest.claims} plan={plan} />
      </section>
      <section aria-labelledby="numbing-title">
        <h3 id="numbing-title">{text("numbing.title")}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
        <section className="table-frame" tabIndex={0} aria-label={text("numbing.title")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text("numbing.agent")}</th>
                <th scope="col">{text("numbing.wait")}</th>
                <th scope="col">{text("numbing.vessels")}</th>
                <th scope="col">{text("numbing.because")}</th>
              </tr>
            </thead>
            <tbody>
              {course.numbing.agents.map((agent) => (
                <tr key={agent.id}>
                  <th scope="row">
                    <Said words={agent.name} />{" "}
                    {agent.id === course.numbing.planned && <span className="badge">{text("numbing.planned")}</span>}
                  </th>
                  <td>
                    {format.band(agent.waitMinutes, format.minutes)}{" "}
                    {agent.waitKind === "assumption" && (
                      <span className="badge badge-assumption">{text("strength.assumption")}</span>
                    )}
                  </td>
                  <td>{text(`vessels.${agent.vessels}`)}</td>
                  <td>
                    <Said words={agent.because} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <Statements statements={course.numbing.statements} plan={plan} />
        <Claims claims={course.numbing.agents.flatMap(({ vesselClaims }) => vesselClaims)} plan={plan} />
      </section>
      <section aria-labelledby="pain-title">
        <h3 id="pain-title">{text("pain.title")}</h3>
        <p>
          {text("pain.scale", { pause: course.pain.pauseAt })} (0 <Said words={course.pain.scale.words[0]} />, 10{" "}
          <Said words={course.pain.scale.words[1]} />)
        </p>
        <Statements statements={course.pain.statements} plan={plan} />
      </section>
      <section aria-labelledby="first-days-title">
        <h3 id="first-days-title">{text("firstDays.title")}</h3>
        <Statements statements={course.firstDays} plan={plan} />
        <h4>{text("activities.title")}</h4>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
        <section className="table-frame" tabIndex={0} aria-label={text("activities.title")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text("activities.what")}</th>
                <th scope="col">{text("activities.cautious")}</th>
                <th scope="col">{text("activities.earliest")}</th>
                <th scope="col">{text("activities.dates")}</th>
                <th scope="col">{text("activities.note")}</th>
              </tr>
            </thead>
            <tbody>
              {course.activities.map((activity) => (
                <tr key={activity.id}>
                  <th scope="row">
                    <Said words={activity.name} />
                  </th>
                  <td>{text("aftercare.day", { day: activity.cautiousDay })}</td>
                  <td>{text("aftercare.day", { day: activity.earliestDay })}</td>
                  <td>{activity.dates.map(format.date).join(", ")}</td>
                  <td>
                    <Said words={activity.note} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <Claims claims={course.activities.flatMap(({ claims }) => claims)} plan={plan} />
      </section>
      <section aria-labelledby="warning-title">
        <h3 id="warning-title">{text("warning.title")}</h3>
        <ul className="warnings">
          {course.warningSigns.map((warning) => (
            <li key={warning.sign}>
              <span className={`level urgency-${warning.urgency}`}>{text(`urgency.${warning.urgency}`)}</span>{" "}
              <strong>
                <Said words={warning.sign} />
              </strong>{" "}
              <Said words={warning.act} />
            </li>
          ))}
        </ul>
        <Statements statements={course.ifWrong} plan={plan} />
      </section>
      <section aria-labelledby="review-title">
        <h3 id="review-title">{text("review.title", { date: format.date(course.healedReview.earliest) })}</h3>
        <Statements statements={course.healedReview.statements} plan={plan} />
      </section>
    </>
  );
}

/** Sentences with what stands behind all of them folded away. */
export function Statements({ statements, plan }: { readonly statements: readonly Statement[]; readonly plan: Plan }) {
  const text = useText();
  if (statements.length === 0) return null;
  return (
    <>
      <ul>
        {statements.map((statement) => (
          <li key={statement.text}>
            <Said words={statement.text} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList ids={[...new Set(statements.flatMap(({ evidence }) => evidence))]} plan={plan} />
      </details>
    </>
  );
}

/** Published figures side by side: none is averaged away. */
export function Claims({ claims, plan }: { readonly claims: readonly PublishedClaim[]; readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  if (claims.length === 0) return null;
  const strengths = new Map(plan.evidence.map(({ id, strength }) => [id, strength]));
  const figure = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 1);
  const once = [...new Map(claims.map((claim) => [claim.claim, claim])).values()];
  return (
    <details className="zone-note">
      <summary>{text("claims.title", { count: once.length })}</summary>
      <ul className="claims">
        {once.map((claim) => {
          const strength = strengths.get(claim.evidence);
          return (
            <li key={claim.claim}>
              <Said words={claim.claim} />{" "}
              <strong>
                {format.band(claim, figure)} <Said words={claim.unit} />
              </strong>{" "}
              {strength && <StrengthBadge strength={strength} />} <code>{claim.evidence}</code>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
