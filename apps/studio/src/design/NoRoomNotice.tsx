import { useMemo } from "react";
import { triangleUnder } from "../brush/skin-under.js";
import type { PlacedScene } from "../planning/scene.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";

/** Dots that were wanted and found no room: how many, and in which zones. */
export function NoRoomNotice({ placed }: { readonly placed: PlacedScene }) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const byZone = useMemo(() => countByZone(placed), [placed]);
  const count = [...byZone.values()].reduce((sum, more) => sum + more, 0);
  if (count === 0) return null;
  const zones = [...byZone].map(([zone, some]) =>
    text("unplaced.inZone", { zone: zoneName(zone), count: format.number(some) }),
  );
  return (
    <div className="notice notice-warn" role="status" data-testid="no-room">
      <p>
        {count === 1 ? text("unplaced.one") : text("unplaced.some", { count: format.number(count) })}{" "}
        {text("unplaced.zones", { zones: zones.join(", ") })}
      </p>
    </div>
  );
}

/** In the order of the scalp's zones. */
function countByZone({ scalp, dots }: PlacedScene): ReadonlyMap<string, number> {
  const counts = scalp.zones.map(() => 0);
  const placesMm = dots?.unplacedMm ?? new Float32Array(0);
  for (let at = 0; at < placesMm.length; at += 3) {
    const triangle = triangleUnder(scalp, [placesMm[at], placesMm[at + 1], placesMm[at + 2]]);
    if (triangle !== null) counts[scalp.triangleZone[triangle]]++;
  }
  return new Map(scalp.zones.flatMap(({ id }, zone) => (counts[zone] > 0 ? [[id, counts[zone]] as const] : [])));
}
