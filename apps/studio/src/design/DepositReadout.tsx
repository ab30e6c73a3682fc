import { techniqueLimits } from "@shadowline/technique";
import type { Plan } from "@shadowline/treatment";
import { firstEntries, usedZoneKey } from "../prescription/zone-uses.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useUsedZoneName } from "../text/zone-name.js";
import { bleedingLevel, type Level, spillLevel } from "./deposit-levels.js";

/** What one dot leaves in each use of each zone in its first session, against the target and the limits. */
export function DepositReadout({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  const usedZoneName = useUsedZoneName(plan.prescription);
  const entries = firstEntries(plan.prescription).map((entry) => ({
    ...entry,
    key: usedZoneKey(entry),
    name: usedZoneName(entry),
  }));
  return (
    <section className="panel-section" aria-labelledby="deposit-title">
      <h2 id="deposit-title">{text("deposit.title")}</h2>
      <p className="muted">{text("deposit.explain")}</p>
      {entries.map(({ key, name, zone, use, session, deposit, target, cautions }) => (
        <div key={key} className="deposit" data-testid={`deposit-${zone}-${use}`}>
          <h3>
            {name} <span className="muted">{text("session.number", { number: session })}</span>
          </h3>
          <dl>
            <Figure
              name={text("deposit.depth")}
              value={format.lengthMm(deposit.depthMm, 2)}
              note={text("deposit.target", { target: format.lengthMm(target.depthMm, 2) })}
            />
            <Figure
              name={text("deposit.radius")}
              value={format.lengthMm(deposit.radiusMm, 3)}
              note={text("deposit.target", { target: format.lengthMm(target.radiusMm, 3) })}
            />
            <Figure
              name={text("deposit.mass")}
              value={`${format.number(deposit.massNg, 1)} ng`}
              note={text("deposit.target", { target: `${format.number(target.massNg, 1)} ng` })}
            />
            <Figure
              name={text("deposit.spill")}
              value={format.percent(deposit.spillProbability, 1)}
              level={spillLevel(deposit.spillProbability, techniqueLimits)}
            />
            <Figure
              name={text("deposit.bleeding")}
              value={format.number(deposit.bleedingIndex, 2)}
              level={bleedingLevel(deposit.bleedingIndex, techniqueLimits)}
            />
          </dl>
          {cautions.length > 0 && (
            <ul className="cautions">
              {cautions.map((caution) => (
                <li key={caution}>
                  <Said words={caution} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

type FigureProps = { readonly name: string; readonly value: string; readonly note?: string; readonly level?: Level };

/** A figure with its limit in a word as well as in a colour. */
function Figure({ name, value, note, level }: FigureProps) {
  const text = useText();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} {note && <span className="muted">{note}</span>}
        {level && <span className={`level level-${level}`}>{text(`level.${level}`)}</span>}
      </dd>
    </div>
  );
}
