import type { ClientCase } from "@shadowline/treatment";
import { type RefObject, useCallback, useMemo } from "react";
import type { Vector3 } from "three";
import { useDraft } from "../case/draft.js";
import { useHeadView } from "../design/head-view.js";
import type { StageLink } from "../design/stage-link.js";
import type { SurfacePicker } from "../design/surface-picking.js";
import { usePlanner } from "../planning/PlanningContext.js";
import { BrushLayer, type UnderBrush } from "./BrushLayer.js";
import type { BrushWay } from "./brush-path.js";
import { useBrush } from "./brush-settings.js";
import { densityUnder } from "./density-under.js";
import { isAmong, reachesZones, triangleUnder } from "./skin-under.js";
import { strokeOf, takesAnother, withStroke } from "./strokes.js";

type Props = {
  readonly document: ClientCase;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly link: RefObject<StageLink>;
  readonly picker: SurfacePicker;
};

const nothing: UnderBrush = { perCm2: null, full: false, notAsked: null };

/** The brush on the case that is open: dots follow it at once, and each stroke is one step of the draft. */
export function HeadBrush({ document, stage, link, picker }: Props) {
  const planner = usePlanner();
  const symmetric = useHeadView((view) => view.symmetric);
  const { zones } = document.wantedLook;
  const under = useCallback(
    ({ x, y, z }: Vector3, radiusMm: number): UnderBrush => {
      const { placed, brushed } = planner.store.getState();
      const triangle = placed && triangleUnder(placed.scalp, [x, y, z]);
      if (!placed?.dots || triangle === null) return nothing;
      const zone = placed.scalp.zones[placed.scalp.triangleZone[triangle]].id;
      return {
        perCm2: densityUnder(placed.dots, brushed?.change.used ?? placed.dots.count, [x, y, z], radiusMm),
        full: isAmong(brushed?.full ?? placed.full, triangle),
        notAsked: zones.some((asked) => asked === zone) ? null : zone,
      };
    },
    [planner, zones],
  );
  const deeds = useMemo(() => {
    const stroke = (way: BrushWay) => strokeOf(useBrush.getState(), way);
    return {
      onPaint: (way: BrushWay) => planner.brush({ deed: "step", stroke: stroke(way) }),
      onRest: (way: BrushWay) => planner.brush({ deed: "rest", stroke: stroke(way) }),
      onDone(way: BrushWay) {
        const { placed } = planner.store.getState();
        const held = useDraft.getState().document?.wantedLook.strokes ?? [];
        const everywhere = [...way.path, ...(way.mirrored ?? [])];
        // Beside everything that is treated a stroke changes nothing, and is no step to undo.
        const tells = placed?.dots && reachesZones(placed.scalp, zones, everywhere, useBrush.getState().radiusMm);
        if (!tells || !takesAnother(held)) {
          planner.brush({ deed: "drop" });
          return;
        }
        planner.brush({ deed: "keep", stroke: stroke(way) });
        useDraft.getState().change(withStroke(stroke(way)));
      },
      onGivenUp: () => planner.brush({ deed: "drop" }),
    };
  }, [planner, zones]);
  return <BrushLayer stage={stage} link={link} picker={picker} symmetric={symmetric} under={under} {...deeds} />;
}
