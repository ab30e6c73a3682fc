import { CatchBoundary } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { NoDots } from "../assessment/NoDots.js";
import { BrushPalette } from "../brush/BrushPalette.js";
import { useBrush } from "../brush/brush-settings.js";
import { StrokeList } from "../brush/StrokeList.js";
import { useBrushKeys } from "../brush/use-brush-keys.js";
import { useDraft } from "../case/draft.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { DensityControls } from "./DensityControls.js";
import { DepositReadout } from "./DepositReadout.js";
import { meanDarkening } from "./dot-colours.js";
import { HairlineControls } from "./HairlineControls.js";
import { LayoutControls } from "./LayoutControls.js";
import { NoRoomNotice } from "./NoRoomNotice.js";
import { NoStage } from "./NoStage.js";
import { StageControls } from "./StageControls.js";
import { TechniqueControls } from "./TechniqueControls.js";
import { Waiting } from "./Waiting.js";
import { ZoneLegend } from "./ZoneLegend.js";

/** three is larger than all the rest together; it comes when a head is shown. */
const HeadStage = lazy(() => import("./HeadStage.js").then(({ HeadStage: component }) => ({ default: component })));

export function DesignTab() {
  const text = useText();
  const document = useDraft((draft) => draft.preview ?? draft.document);
  const head = usePlanning((state) => state.head);
  const placed = usePlanning((state) => state.placed);
  const plan = usePlanning((state) => state.plan);
  const brushOn = useBrush(({ on }) => on);
  useBrushKeys();
  const darkening = useMemo(() => {
    const healed = plan?.outlook?.looks[0];
    return healed && plan.totals.coverageShare > 0 ? meanDarkening(healed, plan.totals.coverageShare) : null;
  }, [plan]);
  if (!document) return null;
  const plansDots = (placed?.assessment ?? plan?.assessment)?.plansDots ?? true;
  return (
    <div className="design">
      <section className="design-stage" aria-label={text("design.head")}>
        <StageControls />
        {brushOn && <BrushPalette document={document} />}
        <Suspense fallback={<Waiting>{text("design.loading")}</Waiting>}>
          {head ? (
            <CatchBoundary getResetKey={() => "stage"} errorComponent={NoStage}>
              <HeadStage head={head} placed={placed} document={document} darkening={darkening} />
            </CatchBoundary>
          ) : (
            <Waiting>{text("design.measuring")}</Waiting>
          )}
        </Suspense>
        {placed && <ZoneLegend scalp={placed.scalp} sessions={plan?.totals.sessions ?? 0} />}
      </section>
      <aside className="design-panel" aria-label={text("design.panel")}>
        {!plansDots && plan && <NoDots plan={plan} />}
        {placed?.dots && <NoRoomNotice dots={placed.dots} plan={plan} />}
        <DensityControls document={document} scalp={placed?.scalp ?? null} plan={plan} />
        {plansDots && <StrokeList document={document} />}
        {plansDots && <LayoutControls document={document} plan={plan} />}
        <HairlineControls document={document} scalp={placed?.scalp ?? null} plan={plan} />
        {plan && plansDots && <TechniqueControls document={document} plan={plan} />}
        {plan && plansDots && <DepositReadout plan={plan} />}
      </aside>
    </div>
  );
}
