import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { Vector3 } from "three";
import { rayAt, type StageLink, screenPlace } from "../design/stage-link.js";
import type { SurfacePicker } from "../design/surface-picking.js";

export type SurfaceHandle = {
  readonly key: string;
  /** Read out, and shown beside the handle while it is held. */
  readonly label: string;
  /** Head frame, mm; on the surface. */
  readonly at: Vector3;
  /** Colours of its ring: who says where it is. */
  readonly tone: string;
};

type Props = {
  readonly link: RefObject<StageLink>;
  readonly picker: SurfacePicker;
  readonly title: string;
  readonly help: string;
  readonly handles: readonly SurfaceHandle[];
  /** Shown only: these cannot be moved. */
  readonly fixed?: boolean;
  /** Gets the keyboard, again with every press that chose it. */
  readonly chosen: { readonly name: string; readonly press: number } | null;
  /** While it is held, and then once more when it is let go. */
  readonly onPreview: (key: string, at: Vector3) => void;
  readonly onMoved: (key: string, at: Vector3) => void;
  readonly onGivenUp: () => void;
  /** Which one a pointer holds, for a loupe. */
  readonly onHeld?: (key: string | null) => void;
  /** Delete or Backspace on it. */
  readonly onRemoved?: (key: string) => void;
};

/** Millimetres per arrow key, and with Shift. */
const STEP_MM = 0.5;
const LONG_STEP_MM = 1;

/** From one handle to another: arrows move a handle, and sixty stops for the Tab key would be a wall. */
const walks: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/** As the screen shows it: right and up. */
const steps: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Buttons over the canvas, one a place on the head: dragged by pointer or finger, moved by arrow keys. */
export function SurfaceHandles(props: Props) {
  const {
    link,
    picker,
    title,
    help,
    handles,
    fixed = false,
    chosen,
    onPreview,
    onMoved,
    onGivenUp,
    onHeld,
    onRemoved,
  } = props;
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const held = useRef<{ key: string; at: Vector3 | null } | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  /** The one that the Tab key reaches. */
  const stop = handles.some(({ key }) => key === reached) ? reached : handles[0]?.key;

  useEffect(() => {
    if (chosen) buttons.current.get(chosen.name)?.focus({ preventScroll: true });
  }, [chosen]);

  const follow = useCallback(() => {
    for (const { key, at } of handles) {
      const button = buttons.current.get(key);
      const place = screenPlace(link.current, at);
      if (!button || !place) continue;
      button.style.transform = `translate(${place.x}px, ${place.y}px) translate(-50%, -50%)`;
      button.dataset.behind = String(!place.inFront);
    }
  }, [link, handles]);
  useEffect(() => {
    const { onFrame } = link.current;
    onFrame.add(follow);
    follow();
    return () => {
      onFrame.delete(follow);
    };
  }, [link, follow]);

  /** Where two handles overlap, the hand means the one whose middle is nearer, not the one that lies on top. */
  function grip(event: PointerEvent<HTMLButtonElement>): void {
    let [nearest, best] = [event.currentTarget, Number.POSITIVE_INFINITY];
    for (const button of buttons.current.values()) {
      if (button.dataset.behind === "true") continue;
      const { x, y, width, height } = button.getBoundingClientRect();
      const away = Math.hypot(x + width / 2 - event.clientX, y + height / 2 - event.clientY);
      if (away < best) [nearest, best] = [button, away];
    }
    const key = handles.find((handle) => buttons.current.get(handle.key) === nearest)?.key;
    if (key === undefined) return;
    event.preventDefault();
    nearest.setPointerCapture(event.pointerId);
    nearest.focus({ preventScroll: true });
    held.current = { key, at: null };
    onHeld?.(key);
  }

  function drag(event: PointerEvent): void {
    const ray = held.current && rayAt(link.current, event.clientX, event.clientY);
    const place = ray && picker.hit(ray);
    if (!held.current || !place) return;
    held.current.at = place;
    onPreview(held.current.key, place);
  }

  function letGo(): void {
    const last = held.current;
    held.current = null;
    if (!last) return;
    onHeld?.(null);
    if (last.at) onMoved(last.key, last.at);
  }

  function giveUp(): void {
    held.current = null;
    onHeld?.(null);
    onGivenUp();
  }

  function press(event: KeyboardEvent, { key, at }: SurfaceHandle): void {
    if (event.key === "Escape" && held.current) {
      giveUp();
      return;
    }
    if ((event.key === "Delete" || event.key === "Backspace") && onRemoved) {
      event.preventDefault();
      onRemoved(key);
      return;
    }
    const walk = walks[event.key];
    if (walk !== undefined) {
      event.preventDefault();
      const now = handles.findIndex((handle) => handle.key === key);
      const next = handles[(now + walk + handles.length) % handles.length];
      if (next) buttons.current.get(next.key)?.focus({ preventScroll: true });
      return;
    }
    const step = steps[event.key];
    const { camera } = link.current;
    if (!step || !camera) return;
    event.preventDefault();
    const mm = event.shiftKey ? LONG_STEP_MM : STEP_MM;
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0).multiplyScalar(step[0] * mm);
    const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1).multiplyScalar(step[1] * mm);
    const to = picker.along(held.current?.at ?? at, right.add(up));
    held.current = { key, at: to };
    onPreview(key, to);
  }

  return (
    <fieldset className="handles">
      <legend className="unseen">{title}</legend>
      <p id="surface-handle-help" className="unseen">
        {help}
      </p>
      {handles.map((handle) => (
        <button
          key={handle.key}
          type="button"
          className="handle"
          data-tone={handle.tone}
          data-testid={`handle-${handle.key}`}
          ref={(button) => {
            if (button) buttons.current.set(handle.key, button);
            else buttons.current.delete(handle.key);
          }}
          title={handle.label}
          disabled={fixed}
          aria-label={handle.label}
          aria-describedby="surface-handle-help"
          tabIndex={handle.key === stop ? 0 : -1}
          onFocus={() => setReached(handle.key)}
          onPointerDown={grip}
          onPointerMove={drag}
          onPointerUp={letGo}
          onPointerCancel={giveUp}
          onKeyDown={(event) => press(event, handle)}
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
