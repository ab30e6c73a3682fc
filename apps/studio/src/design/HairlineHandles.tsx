import type { MapPoint } from "@shadowline/scalp";
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { type HairlinePoints, nudged, withPointMoved } from "./hairline-handles.js";
import { rayAt, type StageLink, screenPlace } from "./stage-link.js";
import type { SurfacePicker } from "./surface-picking.js";

type Props = {
  readonly link: RefObject<StageLink>;
  readonly picker: SurfacePicker;
  readonly points: HairlinePoints;
  readonly symmetric: boolean;
  readonly onPreview: (points: readonly MapPoint[]) => void;
  readonly onMoved: (points: readonly MapPoint[]) => void;
  readonly onGivenUp: () => void;
};

/** Millimetres per arrow key; with Shift, for the long way. */
const STEP_MM = 1;
const LONG_STEP_MM = 5;

const steps: Readonly<Record<string, readonly [right: number, down: number]>> = {
  // Seen from the front the client's right is the screen's left.
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Buttons over the canvas, one a control point: dragged by pointer or finger, moved by arrow keys. */
export function HairlineHandles({ link, picker, points, symmetric, onPreview, onMoved, onGivenUp }: Props) {
  const text = useText();
  const format = useFormat();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const held = useRef<{ index: number; moved: readonly MapPoint[] | null } | null>(null);

  const follow = useCallback(() => {
    points.forEach((point, index) => {
      const button = buttons.current[index];
      const place = screenPlace(link.current, picker.at(point));
      if (!button || !place) return;
      button.style.transform = `translate(${place.x}px, ${place.y}px) translate(-50%, -50%)`;
      button.dataset.behind = String(!place.inFront);
    });
  }, [link, picker, points]);
  useEffect(() => {
    const { onFrame } = link.current;
    onFrame.add(follow);
    follow();
    return () => {
      onFrame.delete(follow);
    };
  }, [link, follow]);

  function drag(event: PointerEvent): void {
    const ray = held.current && rayAt(link.current, event.clientX, event.clientY);
    const place = ray && picker.hit(ray);
    if (!held.current || !place) return;
    held.current.moved = withPointMoved(points, held.current.index, picker.mapPointOf(place), symmetric);
    onPreview(held.current.moved);
  }

  function letGo(): void {
    const moved = held.current?.moved;
    held.current = null;
    if (moved) onMoved(moved);
  }

  function press(event: KeyboardEvent, index: number): void {
    if (event.key === "Escape" && held.current) {
      held.current = null;
      onGivenUp();
      return;
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const mm = event.shiftKey ? LONG_STEP_MM : STEP_MM;
    const to = nudged(points[index], picker.at(points[index]).length(), step[0] * mm, step[1] * mm);
    const moved = withPointMoved(points, index, to, symmetric);
    held.current = { index, moved };
    onPreview(moved);
  }

  return (
    <fieldset className="handles">
      <legend className="unseen">{text("hairline.handles")}</legend>
      <p id="handle-help" className="unseen">
        {text("hairline.handleHelp")}
      </p>
      {points.map((point, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a control point is its place in the row
          key={index}
          type="button"
          className="handle"
          data-testid={`hairline-handle-${index}`}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          aria-label={text("hairline.handle", {
            number: index + 1,
            count: points.length,
            azimuth: format.number(Math.abs(point.azimuthDeg), 1),
            side: text(point.azimuthDeg < 0 ? "hairline.left" : "hairline.right"),
            polar: format.number(point.polarDeg, 1),
          })}
          aria-describedby="handle-help"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            held.current = { index, moved: null };
          }}
          onPointerMove={drag}
          onPointerUp={letGo}
          onPointerCancel={() => {
            held.current = null;
            onGivenUp();
          }}
          onKeyDown={(event) => press(event, index)}
          onKeyUp={(event) => {
            if (event.key in steps) letGo();
          }}
          onBlur={letGo}
        >
          <span aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}
