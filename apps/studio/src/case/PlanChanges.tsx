import type { Plan } from "@shadowline/treatment";
import { techniqueFields, techniqueValue } from "../prescription/technique-values.js";
import { firstEntries, usedZoneKey } from "../prescription/zone-uses.js";
import type { Format } from "../text/format.js";
import { useFormat } from "../text/useFormat.js";
import { type Text, useText } from "../text/useText.js";
import { useUsedZoneName } from "../text/zone-name.js";

type Props = { readonly before: Plan; readonly after: Plan };

type Figure = { readonly name: string; readonly value: string };

/** Figures that differ as they are shown; a digit that nobody sees is no change. */
export function PlanChanges({ before, after }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useUsedZoneName([...before.prescription, ...after.prescription]);
  const was = figuresOf(before, text, format, zoneName);
  const is = figuresOf(after, text, format, zoneName);
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  if (names.length === 0) return <p>{text("version.sameValues")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="table-frame short" tabIndex={0} aria-label={text("version.values")}>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{text("change.field")}</th>
            <th scope="col">{text("change.before")}</th>
            <th scope="col">{text("change.after")}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="before">{was.get(name) ?? "–"}</td>
              <td className="after">{is.get(name) ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ZoneNames = ReturnType<typeof useUsedZoneName>;

/** What people would look at first: totals, then how each zone is worked. */
function figuresOf(plan: Plan, text: Text, format: Format, zoneName: ZoneNames): ReadonlyMap<string, string> {
  const totals: Figure[] = [
    { name: text("totals.dots"), value: format.number(plan.totals.dots) },
    { name: text("totals.area"), value: format.areaCm2(plan.totals.treatedCm2) },
    { name: text("totals.sessions"), value: format.number(plan.totals.sessions) },
    { name: text("totals.time"), value: format.minutes(plan.totals.minutes) },
    ...(plan.quote ? [{ name: text("totals.price"), value: format.money(plan.quote.total) }] : []),
  ];
  const zones = firstEntries(plan.prescription).flatMap((entry) => {
    const zone = zoneName(entry);
    const mm = (value: number): string => format.lengthMm(value, 2);
    return [
      ...techniqueFields.map((field) => ({
        name: `${zone} · ${text(`technique.${field}`)}`,
        value: techniqueValue(field, entry.technique, format, text),
      })),
      { name: `${zone} · ${text("deposit.depth")}`, value: mm(entry.deposit.depthMm) },
      { name: `${zone} · ${text("deposit.radius")}`, value: mm(entry.deposit.radiusMm) },
      { name: `${zone} · ${text("deposit.mass")}`, value: `${format.number(entry.deposit.massNg, 1)} ng` },
    ].map((figure) => ({ ...figure, key: usedZoneKey(entry) }));
  });
  return new Map([...totals, ...zones].map(({ name, value }) => [name, value]));
}
