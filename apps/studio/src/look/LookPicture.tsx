import type { Picture } from "@shadowline/look";
import type { Plan } from "@shadowline/treatment";
import { useCallback, useEffect, useRef, useState } from "react";
import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { type ChosenLook, lookSettings } from "../planning/look-settings.js";
import { usePlanner } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { useForecast } from "./useForecast.js";

/** Fine enough for a tablet's width, drawn in under a second. */
const SIZE_PX = 900;

type Props = { readonly plan: Plan; readonly search: ChosenLook };

/** Before and after under one slider: the same head, light and hair, without and with dots. */
export function LookPicture({ plan, search }: Props) {
  const text = useText();
  const planner = usePlanner();
  const [split, setSplit] = useState(50);
  const { age, distance, light, hair, view, hand } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plan is a new picture
  const drawAfter = useCallback(
    () => planner.picture(lookSettings({ age, distance, light, hair, view, hand }), view, SIZE_PX),
    [planner, plan, age, distance, light, hair, view, hand],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plan may be another head or skin
  const drawBefore = useCallback(
    () => planner.bare(lookSettings({ age: "healed", distance, light, hair, view, hand: null }), view, SIZE_PX),
    [planner, plan, distance, light, hair, view],
  );
  const after = useForecast(drawAfter);
  const before = useForecast(drawBefore);
  const failure = after.failure ?? before.failure;
  if (failure) return <Failure error={failure} />;
  return (
    <>
      <div className="split" data-testid="look-picture" data-working={after.working || before.working}>
        <PictureCanvas picture={before.answer} label={text("look.before")} />
        <div className="split-after" style={{ clipPath: `inset(0 0 0 ${split}%)` }}>
          <PictureCanvas picture={after.answer} label={text("look.after")} />
        </div>
        <span className="split-line" style={{ left: `${split}%` }} aria-hidden="true" />
        <span className="split-name split-name-before" aria-hidden="true">
          {text("look.before")}
        </span>
        <span className="split-name split-name-after" aria-hidden="true">
          {text("look.after")}
        </span>
      </div>
      <Slider className="slider" value={split} onChange={(value) => setSplit(value as number)} maxValue={100}>
        <Label>{text("look.split")}</Label>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      <p role="status" className="muted">
        {after.working || before.working ? text("look.drawing") : " "}
      </p>
    </>
  );
}

function PictureCanvas({ picture, label }: { readonly picture: Picture | null; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!picture || !context) return;
    const { width, height, rgb } = picture;
    const image = context.createImageData(width, height);
    for (let pixel = 0; pixel < width * height; pixel++) {
      image.data[4 * pixel] = rgb[3 * pixel];
      image.data[4 * pixel + 1] = rgb[3 * pixel + 1];
      image.data[4 * pixel + 2] = rgb[3 * pixel + 2];
      image.data[4 * pixel + 3] = 255;
    }
    context.putImageData(image, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} width={SIZE_PX} height={SIZE_PX} role="img" aria-label={label} />;
}
