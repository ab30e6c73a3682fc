import type { Outlook, Plan } from "@shadowline/treatment";
import { StrengthBadge } from "../evidence/StrengthBadge.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { Claims, Statements } from "./CourseDetails.js";

type Props = { readonly outlook: Outlook; readonly plan: Plan };

/** When it wants refreshing: every claim beside the others, what moves it for this client, and what comes off again. */
export function TouchUps({ outlook, plan }: Props) {
  const text = useText();
  const format = useFormat();
  const { claims, factors, mostShared, likelyYears, statements } = outlook.touchUpForecast;
  const strengths = new Map(plan.evidence.map(({ id, strength }) => [id, strength]));
  const years = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 1);
  const most = Math.max(...claims.map(({ upperYears }) => upperYears), likelyYears.upper, 1);
  return (
    <section aria-labelledby="touch-up-title" data-testid="touch-ups">
      <h3 id="touch-up-title">{text("outlook.touchUp")}</h3>
      <p>
        <strong>
          {text("touchUp.likely", {
            lower: years(likelyYears.lower),
            likely: years(likelyYears.likely),
            upper: years(likelyYears.upper),
          })}
        </strong>{" "}
        {text("touchUp.shared", {
          lower: years(mostShared.lowerYears),
          upper: years(mostShared.upperYears),
          claims: mostShared.claims,
          of: mostShared.of,
        })}
      </p>
      <ul className="spans">
        {claims.map((claim) => {
          const strength = strengths.get(claim.evidence);
          const left = (100 * claim.lowerYears) / most;
          const width = Math.max(1, (100 * (claim.upperYears - claim.lowerYears)) / most);
          return (
            <li key={`${claim.evidence} ${claim.claim}`}>
              <span>
                <Said words={claim.claim} /> {strength && <StrengthBadge strength={strength} />}
              </span>
              <span className="span-track" aria-hidden="true">
                <span className="span-bar" style={{ left: `${left}%`, width: `${width}%` }} />
              </span>
              <span className="number">
                {format.band({ lower: claim.lowerYears, upper: claim.upperYears }, years)} {text("touchUp.years")}
              </span>
            </li>
          );
        })}
      </ul>
      {factors.length > 0 && (
        <>
          <h4>{text("touchUp.factors")}</h4>
          <ul className="factors">
            {factors.map((factor) => (
              <li key={factor.name}>
                <span className={`level direction-${factor.direction}`}>{text(`direction.${factor.direction}`)}</span>{" "}
                <Said words={factor.because} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Statements statements={statements} plan={plan} />
      {outlook.colour.map((colour) => (
        <section key={`${colour.pigmentClass} ${colour.base}`}>
          <h4>
            {text("colour.title")}: {text(`pigmentClass.${colour.pigmentClass}`)}, {text(`pigmentBase.${colour.base}`)}
          </h4>
          <Statements statements={colour.statements} plan={plan} />
        </section>
      ))}
      <h4>{text("removal.title")}</h4>
      <Statements statements={outlook.removal.statements} plan={plan} />
      <Claims claims={[...outlook.removal.sessions, ...outlook.removal.waits, ...outlook.removal.price]} plan={plan} />
    </section>
  );
}
