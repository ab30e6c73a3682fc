import type { Plan } from "@shadowline/treatment";
import type { DotScene } from "../planning/scene.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";

type Props = {
  readonly dots: DotScene;
  /** Says in which zones; null until it is made. */
  readonly plan: Plan | null;
};

/** Dots that were wanted and found no room: how many, and in which zones. */
export function NoRoomNotice({ dots, plan }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const count = dots.unplacedMm.length / 3;
  if (count === 0) return null;
  const zones = (plan?.zones ?? []).flatMap(({ id, unplacedMm }) =>
    unplacedMm.length > 0
      ? [text("unplaced.inZone", { zone: zoneName(id), count: format.number(unplacedMm.length) })]
      : [],
  );
  return (
    <div className="notice notice-warn" role="status" data-testid="no-room">
      <p>
        {count === 1 ? text("unplaced.one") : text("unplaced.some", { count: format.number(count) })}{" "}
        {zones.length > 0 && text("unplaced.zones", { zones: zones.join(", ") })}
      </p>
    </div>
  );
}
