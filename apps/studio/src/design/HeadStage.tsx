import type { ClientCase } from "@shadowline/treatment";
import { useCallback, useMemo, useRef } from "react";
import { useBrush } from "../brush/brush-settings.js";
import { FullSkin } from "../brush/FullSkin.js";
import { HeadBrush } from "../brush/HeadBrush.js";
import { useDraft } from "../case/draft.js";
import { withHairlinePoints } from "../case/edits.js";
import { usePlanner, usePlanning } from "../planning/PlanningContext.js";
import type { DotChange, PlacedScene, SurfaceScene } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { CurveLine } from "./CurveLine.js";
import { DotCloud } from "./DotCloud.js";
import type { Darkening } from "./dot-colours.js";
import { HairlineHandles } from "./HairlineHandles.js";
import { HeadCanvas } from "./HeadCanvas.js";
import { ZoneTints } from "./HeadSurface.js";
import { useHeadView } from "./head-view.js";
import { NoRoomMarks } from "./NoRoomMarks.js";
import { newStageLink, type StageLink } from "./stage-link.js";
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
  const link = useRef<StageLink>(newStageLink());
  const picker = useMemo(() => surfacePicker(head), [head]);
  const stage = useRef<HTMLDivElement>(null);
  const brushOn = useBrush(({ on }) => on);
  const onChanged = useDotChanges();
  const full = usePlanning((state) => state.brushed?.full ?? state.placed?.full ?? null);
  const scalp = placed?.scalp ?? null;
  const dots = placed?.dots ?? null;
  const points = document.design.hairline?.points ?? scalp?.hairlinePoints ?? [];
  return (
    <div ref={stage} className="stage" data-testid="stage" data-brush={brushOn} data-placed={placed?.generation}>
      <HeadCanvas head={head} skin={document.skin.lab} label={text("design.stage")} link={link}>
        {scalp && view.zones && <ZoneTints scalp={scalp} hidden={view.hiddenZones} />}
        {scalp && full && brushOn && <FullSkin scalp={scalp} full={full} />}
        {scalp && <CurveLine curveMm={scalp.boundaryMm} colour="#3c4043" widthPx={1.2} closed />}
        {scalp && <CurveLine curveMm={scalp.hairlineCurveMm} colour="#0b3d46" widthPx={3} />}
        {dots && view.dots === "session" && <DotCloud dots={dots} shown="session" onChanged={onChanged} />}
        {dots && view.dots === "healed" && darkening && (
          <DotCloud dots={dots} shown={darkening} onChanged={onChanged} />
        )}
        {dots && view.dots !== "hidden" && dots.unplacedMm.length > 0 && <NoRoomMarks placesMm={dots.unplacedMm} />}
      </HeadCanvas>
      {points.length > 0 && !brushOn && (
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
      {brushOn && <HeadBrush document={document} stage={stage} link={link} picker={picker} />}
    </div>
  );
}

/** Passes on what the brush changes of the dots that are shown. */
function useDotChanges() {
  const { store } = usePlanner();
  return useCallback(
    (follow: (change: DotChange) => void) =>
      store.subscribe((now, before) => {
        if (now.brushed && now.brushed !== before.brushed) follow(now.brushed.change);
      }),
    [store],
  );
}
