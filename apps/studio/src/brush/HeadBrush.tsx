import type { ClientCase } from "@shadowline/treatment";
import { type RefObject, useCallback, useMemo } from "react";
import type { Vector3 } from "three";
import { useDraft } from "../case/draft.js";
import type { StageLink } from "../design/stage-link.js";
import type { SurfacePicker } from "../design/surface-picking.js";
import { usePlanner } from "../planning/PlanningContext.js";
import { BrushLayer, type UnderBrush } from "./BrushLayer.js";
import type { BrushPath } from "./brush-path.js";
import { useBrush } from "./brush-settings.js";
import { densityUnder } from "./density-under.js";
import { isAmong, reachesZones, triangleUnder } from "./skin-under.js";
import { MOST_STROKES, strokeOf, withStroke } from "./strokes.js";

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
    const stroke = (path: BrushPath) => strokeOf(useBrush.getState(), path);
    return {
      onPaint: (path: BrushPath) => planner.brush({ deed: "step", stroke: stroke(path) }),
      onRest: (path: BrushPath) => planner.brush({ deed: "rest", stroke: stroke(path) }),
      onDone(path: BrushPath) {
        const { placed } = planner.store.getState();
        const held = useDraft.getState().document?.wantedLook.strokes.length ?? 0;
        // Beside everything that is treated a stroke changes nothing, and is no step to undo.
        const tells = placed?.dots && reachesZones(placed.scalp, zones, path, useBrush.getState().radiusMm);
        if (!tells || held >= MOST_STROKES) {
          planner.brush({ deed: "drop" });
          return;
        }
        planner.brush({ deed: "keep", stroke: stroke(path) });
        useDraft.getState().change(withStroke(stroke(path)));
      },
      onGivenUp: () => planner.brush({ deed: "drop" }),
    };
  }, [planner, zones]);
  return <BrushLayer stage={stage} link={link} picker={picker} under={under} {...deeds} />;
}
