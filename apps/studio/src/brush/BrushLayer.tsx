import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { MOUSE, TOUCH, Vector3 } from "three";
import { rayAt, type StageLink, screenPlace } from "../design/stage-link.js";
import type { SurfacePicker } from "../design/surface-picking.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";
import { type BrushWay, isFull, wayTo } from "./brush-path.js";
import { useBrush } from "./brush-settings.js";
import { otherSide } from "./other-side.js";
import { ringOnSkin } from "./skin-ring.js";

/** What lies under the brush. */
export type UnderBrush = {
  /** Dots per cm2 as they stand; null outside the scalp or where no dots are planned. */
  readonly perCm2: number | null;
  /** No more dots are allowed here. */
  readonly full: boolean;
  /** The zone, where nobody asked for it: the brush does nothing there. */
  readonly notAsked: string | null;
};

type Props = {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly link: RefObject<StageLink>;
  readonly picker: SurfacePicker;
  /** Strokes are painted on both sides at once. */
  readonly symmetric: boolean;
  readonly under: (place: Vector3, radiusMm: number) => UnderBrush;
  /** While the brush is down: its whole way so far. */
  readonly onPaint: (way: BrushWay) => void;
  /** The brush is down and the hand has rested. */
  readonly onRest: (way: BrushWay) => void;
  readonly onDone: (way: BrushWay) => void;
  readonly onGivenUp: () => void;
};

/** A hand that has not moved for so long rests; nobody holds a pen quite still. */
const REST_MS = 200;
const STILL_MM = 1;

/** Millimetres per arrow key over the brush's radius, and with Shift. */
const KEY_STEP = 0.4;
const LONG_KEY_STEP = 1.5;

const steps: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The brush over the canvas: a ring on the skin that follows pointer, pen, finger or arrow keys, and paints.
 *
 * What begins beside the head, with two fingers or with another mouse button turns the head as ever. Once a pen has
 * painted, fingers turn the head too: a hand that rests on the screen must not paint.
 */
export function BrushLayer({ stage, link, picker, symmetric, under, onPaint, onRest, onDone, onGivenUp }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const radiusMm = useBrush(({ radiusMm }) => radiusMm);
  const ring = useRef<SVGPathElement>(null);
  const shade = useRef<SVGPathElement>(null);
  const mirrorRing = useRef<SVGPathElement>(null);
  const mirrorShade = useRef<SVGPathElement>(null);
  const cursor = useRef<HTMLButtonElement>(null);
  const readout = useRef<HTMLOutputElement>(null);
  const place = useRef<Vector3 | null>(null);
  const stroke = useRef<HeldStroke | null>(null);
  const resting = useRef<number | undefined>(undefined);
  const penSeen = useRef(false);
  const [painting, setPainting] = useState(false);
  const [said, setSaid] = useState("");

  const words = useCallback(
    ({ perCm2, full, notAsked }: UnderBrush): { short: string; whole: string } => {
      if (notAsked !== null) {
        const sentence = text("brush.notAsked", { zone: zoneName(notAsked) });
        return { short: sentence, whole: sentence };
      }
      if (perCm2 === null) return { short: "", whole: "" };
      const density = format.perCm2(perCm2);
      return { short: density, whole: text(full ? "brush.underFull" : "brush.under", { density }) };
    },
    [text, format, zoneName],
  );

  const follow = useCallback(() => {
    const at = place.current;
    const shown = at && screenPlace(link.current, at);
    const outline = at ? drawn(link.current, ringOnSkin(picker, at, radiusMm)) : "";
    for (const path of [ring.current, shade.current]) path?.setAttribute("d", outline);
    const mirrored = at && symmetric ? drawn(link.current, ringOnSkin(picker, otherSide(picker, at), radiusMm)) : "";
    for (const path of [mirrorRing.current, mirrorShade.current]) path?.setAttribute("d", mirrored);
    // The keyboard reaches the brush wherever it is, and also before it is anywhere.
    for (const follower of [cursor.current, readout.current]) {
      if (follower && shown) follower.style.transform = `translate(${shown.x}px, ${shown.y}px)`;
    }
    if (readout.current) readout.current.hidden = !shown?.inFront;
    if (!at || !readout.current) return;
    const below = under(at, radiusMm);
    readout.current.textContent = words(below).short;
    readout.current.dataset.full = String(below.full);
    ring.current?.setAttribute("data-full", String(below.full));
  }, [link, picker, symmetric, radiusMm, under, words]);

  useEffect(() => {
    const { onFrame } = link.current;
    onFrame.add(follow);
    follow();
    return () => {
      onFrame.delete(follow);
    };
  }, [link, follow]);

  /** Read out once the hand rests: a figure for every step would never end. */
  const tell = useCallback(() => {
    if (place.current) setSaid(words(under(place.current, radiusMm)).whole);
  }, [under, radiusMm, words]);

  const done = useCallback(() => {
    const last = stroke.current;
    stroke.current = null;
    clearTimeout(resting.current);
    setPainting(false);
    if (last) onDone(last.way);
  }, [onDone]);

  const giveUp = useCallback(() => {
    if (!stroke.current) return;
    stroke.current = null;
    clearTimeout(resting.current);
    setPainting(false);
    onGivenUp();
  }, [onGivenUp]);

  const across = useCallback((place: Vector3) => otherSide(picker, place), [picker]);
  const paint = useCallback(
    (at: Vector3) => {
      const held = stroke.current;
      if (!held) return;
      const longer = wayTo(held.way, at, radiusMm, across);
      if (!held.hand || held.hand.distanceTo(at) > STILL_MM) {
        held.hand = at;
        clearTimeout(resting.current);
        resting.current = window.setTimeout(() => {
          if (stroke.current !== held || held.rested === held.way) return;
          held.rested = held.way;
          onRest(held.way);
        }, REST_MS);
      }
      if (longer === held.way) return;
      held.way = longer;
      onPaint(longer);
      if (!isFull(longer.path)) return;
      // A way as long as a stroke may be: the hand goes on in the next one.
      onDone(longer);
      stroke.current = begun(held.pointer, longer.mirrored !== null);
      paint(at);
    },
    [across, radiusMm, onPaint, onRest, onDone],
  );

  useEffect(() => {
    const board = stage.current;
    if (!board) return;

    const at = (event: PointerEvent): Vector3 | null => {
      const ray = rayAt(link.current, event.clientX, event.clientY);
      return ray && picker.hit(ray);
    };
    function down(event: PointerEvent): void {
      if (event.pointerType === "pen") penSeen.current = true;
      const { controls, canvas } = link.current;
      if (!controls || event.target !== canvas) return;
      const turns = event.pointerType === "touch" && penSeen.current;
      const hit = turns ? null : at(event);
      // It has not seen this press yet: what it does with it is settled now.
      controls.mouseButtons.LEFT = hit ? null : MOUSE.ROTATE;
      controls.touches.ONE = hit ? null : TOUCH.ROTATE;
      if (stroke.current) {
        giveUp();
        return;
      }
      if (!hit || event.button !== 0) return;
      place.current = hit;
      stroke.current = begun(event.pointerId, symmetric);
      setPainting(true);
      paint(hit);
      follow();
    }
    function move(event: PointerEvent): void {
      if (stroke.current && stroke.current.pointer !== event.pointerId) return;
      if (!stroke.current && event.buttons !== 0) return;
      const between = stroke.current ? event.getCoalescedEvents() : [];
      for (const passed of between.length > 0 ? between : [event]) {
        const hit = at(passed);
        if (!hit && stroke.current) continue;
        place.current = hit;
        if (hit) paint(hit);
      }
      follow();
    }
    function up(event: PointerEvent): void {
      if (stroke.current?.pointer === event.pointerId) done();
      tell();
    }
    function cancel(event: PointerEvent): void {
      if (stroke.current?.pointer === event.pointerId) giveUp();
    }
    function leave(event: PointerEvent): void {
      if (stroke.current || event.pointerType !== "mouse") return;
      place.current = null;
      follow();
    }
    const listeners = [
      ["pointerdown", down],
      ["pointermove", move],
      ["pointerup", up],
      ["pointercancel", cancel],
      ["pointerleave", leave],
    ] as const;
    for (const [type, listener] of listeners) board.addEventListener(type, listener, true);
    return () => {
      for (const [type, listener] of listeners) board.removeEventListener(type, listener, true);
    };
  }, [stage, link, picker, symmetric, paint, follow, done, giveUp, tell]);

  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent): void {
      if (event.key !== "Escape" || !stroke.current) return;
      event.preventDefault();
      giveUp();
    }
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [giveUp]);

  // Laid down in the middle of a stroke: the stroke stays undone, and the head turns under the hand again.
  const leaving = useRef(giveUp);
  leaving.current = giveUp;
  useEffect(() => {
    const stageLink = link.current;
    return () => {
      leaving.current();
      if (!stageLink.controls) return;
      stageLink.controls.mouseButtons.LEFT = MOUSE.ROTATE;
      stageLink.controls.touches.ONE = TOUCH.ROTATE;
    };
  }, [link]);

  function reach(): void {
    const { camera, canvas } = link.current;
    if (place.current || !camera || !canvas) return;
    const box = canvas.getBoundingClientRect();
    const ray = rayAt(link.current, box.left + box.width / 2, box.top + box.height / 3);
    place.current = ray && picker.hit(ray);
    follow();
  }

  function press(event: KeyboardEvent): void {
    reach();
    const { camera } = link.current;
    const from = place.current;
    if (!camera || !from) return;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (stroke.current) {
        done();
        return;
      }
      stroke.current = begun(null, symmetric);
      setPainting(true);
      paint(from);
      return;
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const mm = radiusMm * (event.shiftKey ? LONG_KEY_STEP : KEY_STEP);
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0).multiplyScalar(step[0] * mm);
    const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1).multiplyScalar(step[1] * mm);
    place.current = picker.along(from, right.add(up));
    paint(place.current);
    follow();
  }

  return (
    <div className="brush-layer">
      <svg className="brush-ring" aria-hidden="true">
        <path ref={mirrorShade} className="brush-ring-shade" data-mirrored="true" />
        <path ref={mirrorRing} className="brush-ring-line" data-mirrored="true" data-painting={painting} />
        <path ref={shade} className="brush-ring-shade" />
        <path ref={ring} className="brush-ring-line" data-painting={painting} />
      </svg>
      <button
        ref={cursor}
        type="button"
        className="brush-cursor"
        aria-label={text("brush.cursor")}
        aria-describedby="brush-help"
        aria-pressed={painting}
        onFocus={reach}
        onKeyDown={press}
        onKeyUp={(event) => {
          if (event.key in steps) tell();
        }}
      />
      <p id="brush-help" className="unseen">
        {text("brush.cursorHelp")}
      </p>
      <output ref={readout} className="brush-readout" aria-hidden="true" data-testid="brush-readout" />
      <p role="status" className="unseen">
        {said}
      </p>
    </div>
  );
}

type HeldStroke = {
  /** Null for the keyboard. */
  readonly pointer: number | null;
  way: BrushWay;
  /** Where the hand was when it last moved, and the way that it last rested at. */
  hand: Vector3 | null;
  rested: BrushWay | null;
};

const begun = (pointer: number | null, symmetric: boolean): HeldStroke => ({
  pointer,
  way: { path: [], mirrored: symmetric ? [] : null },
  hand: null,
  rested: null,
});

/** The outline on the screen; corners that the head hides are left out. */
function drawn(link: StageLink, corners: readonly Vector3[]): string {
  let pen = "M";
  let outline = "";
  for (const corner of [...corners, corners[0]]) {
    const shown = screenPlace(link, corner);
    if (shown?.inFront) {
      outline += `${pen}${shown.x.toFixed(1)} ${shown.y.toFixed(1)}`;
      pen = "L";
    } else pen = "M";
  }
  return outline;
}
