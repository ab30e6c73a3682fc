import type { ClientCase } from "@shadowline/treatment";
import { useMemo, useRef } from "react";
import { useDraft } from "../case/draft.js";
import { withHairlinePoints } from "../case/edits.js";
import type { PlacedScene, SurfaceScene } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { CurveLine } from "./CurveLine.js";
import { DotCloud } from "./DotCloud.js";
import type { Darkening } from "./dot-colours.js";
import { HairlineHandles } from "./HairlineHandles.js";
import { HeadCanvas } from "./HeadCanvas.js";
import { ZoneTints } from "./HeadSurface.js";
import { useHeadView } from "./head-view.js";
import { noStage, type StageLink } from "./stage-link.js";
import { surfacePicker } from "./surface-picking.js";

type Props = {
  readonly head: SurfaceScene;
  readonly placed: PlacedScene | null;
  readonly document: ClientCase;
  /** Null until a plan predicts it. */
  readonly darkening: Darkening | null;
};

/** The head with zones, hairline and dots, and the handles over it. */
export function HeadStage({ head, placed, document, darkening }: Props) {
  const text = useText();
  const view = useHeadView();
  const { showPreview, dropPreview, change } = useDraft.getState();
  const link = useRef<StageLink>({ ...noStage });
  const picker = useMemo(() => surfacePicker(head), [head]);
  const scalp = placed?.scalp ?? null;
  const points = document.design.hairline?.points ?? scalp?.hairlinePoints ?? [];
  return (
    <div className="stage" data-testid="stage" data-placed-millis={placed ? Math.round(placed.millis) : undefined}>
      <HeadCanvas head={head} skin={document.skin.lab} label={text("design.stage")} link={link}>
        {scalp && view.zones && <ZoneTints scalp={scalp} hidden={view.hiddenZones} />}
        {scalp && <CurveLine curveMm={scalp.boundaryMm} colour="#3c4043" widthPx={1.2} closed />}
        {scalp && <CurveLine curveMm={scalp.hairlineCurveMm} colour="#0b3d46" widthPx={3} />}
        {placed?.dots && view.dots === "session" && <DotCloud dots={placed.dots} shown="session" />}
        {placed?.dots && view.dots === "healed" && darkening && <DotCloud dots={placed.dots} shown={darkening} />}
      </HeadCanvas>
      {points.length > 0 && (
        <HairlineHandles
          link={link}
          picker={picker}
          points={points}
          symmetric={view.symmetric}
          onPreview={(moved) => showPreview(withHairlinePoints(moved))}
          onMoved={(moved) => change(withHairlinePoints(moved))}
          onGivenUp={dropPreview}
        />
      )}
    </div>
  );
}
