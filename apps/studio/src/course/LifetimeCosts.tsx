import type { LifetimeCost } from "@shadowline/treatment";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

/** What the look costs to keep, at today's prices. */
export function LifetimeCosts({ lifetime }: { readonly lifetime: readonly LifetimeCost[] }) {
  const text = useText();
  const format = useFormat();
  if (lifetime.length === 0) return null;
  const touchUps = (value: number): string => format.number(value);
  return (
    <>
      <h4>{text("lifetime.title")}</h4>
      <div className="table-frame" data-testid="lifetime">
        <table>
          <caption className="unseen">{text("lifetime.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("lifetime.years")}</th>
              <th scope="col" className="number">
                {text("lifetime.touchUps")}
              </th>
              <th scope="col" className="number">
                {text("lifetime.likely")}
              </th>
              <th scope="col" className="number">
                {text("lifetime.range")}
              </th>
            </tr>
          </thead>
          <tbody>
            {lifetime.map((cost) => (
              <tr key={cost.years}>
                <th scope="row">{format.number(cost.years)}</th>
                <td className="number">
                  {touchUps(cost.touchUps.likely)} ({format.band(cost.touchUps, touchUps)})
                </td>
                <td className="number">{format.money(cost.likely)}</td>
                <td className="number">
                  {format.money(cost.lower)} – {format.money(cost.upper)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {[...new Set(lifetime.flatMap(({ assumes }) => assumes))].map((assumption) => (
          <li key={assumption}>
            <Said words={assumption} />
          </li>
        ))}
      </ul>
    </>
  );
}
