import type { Plan, ZoneSessionPrescription } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useUsedZoneName } from "../text/zone-name.js";
import { usedZoneKey } from "./zone-uses.js";

type Props = { readonly plan: Plan; readonly entries: readonly ZoneSessionPrescription[] };

/** What goes into each cup of the session, by syringe and by drops, and how its colour reads at depth. */
export function Mixing({ plan, entries }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useUsedZoneName(plan.prescription);
  const ml = (value: number): string => `${format.number(value, value < 0.01 ? 4 : 2)} mL`;
  const error = (share: number): string => {
    const sign = Math.abs(share) < 0.005 ? "±" : share > 0 ? "+" : "−";
    return sign + format.percent(Math.abs(share));
  };
  const dropMl = entries[0]?.recipe.dropMl ?? 0;
  const ids = [
    ...new Set(
      entries.flatMap(({ recipe, hue, pigment }) => [...recipe.evidence, ...hue.evidence, ...pigment.evidence]),
    ),
  ];
  return (
    <section aria-labelledby="mixing-title" data-testid="mixing">
      <h3 id="mixing-title">{text("mixing.title")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={text("mixing.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("mixing.for")}</th>
              <th scope="col">{text("mixing.pigment")}</th>
              <th scope="col" className="number">
                {text("mixing.ink")}
              </th>
              <th scope="col" className="number">
                {text("mixing.water")}
              </th>
              <th scope="col">{text("mixing.drops")}</th>
              <th scope="col" className="number">
                {text("mixing.strength")}
              </th>
              <th scope="col" className="number">
                {text("mixing.needs")}
              </th>
            </tr>
          </thead>
          <tbody>
            {cupsOf(entries).map(({ key, first: { recipe, pigment }, zones, needsMl }) => (
              <tr key={key}>
                <th scope="row">{zones.map(zoneName).join(", ")}</th>
                <td>
                  <Said words={pigment.name} /> <span className="badge">{text(`pigmentClass.${pigment.class}`)}</span>{" "}
                  <span className="badge">{text(`pigmentBase.${pigment.base}`)}</span>{" "}
                  {pigment.assumptions.length > 0 && (
                    <span className="badge badge-assumption">{text("strength.assumption")}</span>
                  )}
                </td>
                <td className="number">{ml(recipe.inkMl)}</td>
                <td className="number">{ml(recipe.waterMl)}</td>
                <td>{text("mixing.dropCount", { ink: recipe.inkDrops, water: recipe.waterDrops })}</td>
                <td className="number">
                  1 : {format.number(recipe.dropDilutionParts, 1)} ({error(recipe.strengthError)})
                </td>
                <td className="number">
                  {ml(needsMl)} / {ml(recipe.totalMl)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="muted">{text("mixing.dropSize", { size: ml(dropMl) })}</p>
      <details className="zone-note">
        <summary>{text("mixing.hue")}</summary>
        <dl className="cues">
          {entries.map(({ hue, ...entry }) => (
            <div key={usedZoneKey(entry)}>
              <dt>{zoneName(entry)}</dt>
              <dd>
                <Said words={hue.words} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList ids={ids} plan={plan} />
      </details>
    </section>
  );
}

/** Zones that get the same mix are served from one cup. */
function cupsOf(entries: readonly ZoneSessionPrescription[]) {
  const cups = new Map<string, { first: ZoneSessionPrescription; zones: ZoneSessionPrescription[] }>();
  for (const entry of entries) {
    const { inkDrops, waterDrops, inkMl, waterMl } = entry.recipe;
    const key = [entry.pigment.id, inkDrops, waterDrops, inkMl.toFixed(2), waterMl.toFixed(2)].join(" ");
    const cup = cups.get(key) ?? { first: entry, zones: [] };
    cups.set(key, cup);
    cup.zones.push(entry);
  }
  return [...cups].map(([key, { first, zones }]) => ({
    key,
    first,
    zones,
    needsMl: zones.reduce((sum, { recipe }) => sum + recipe.needsMl, 0),
  }));
}
