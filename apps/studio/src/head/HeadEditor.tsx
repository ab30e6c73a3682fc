import { type LandmarkName, landmarkNames, type MapPoint, type PointMm } from "@shadowline/scalp";
import type { ClientCase } from "@shadowline/treatment";
import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { Vector3 } from "three";
import { useDraft } from "../case/draft.js";
import { CurveLine } from "../design/CurveLine.js";
import { HeadCanvas } from "../design/HeadCanvas.js";
import { ZoneTints } from "../design/HeadSurface.js";
import { useHeadView } from "../design/head-view.js";
import { newStageLink, rayAt, type StageLink, screenPlace } from "../design/stage-link.js";
import { surfacePicker } from "../design/surface-picking.js";
import type { HeadScene, PlacedScene } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { evenlyAlong, withBoundary, withBoundaryPointMoved, withoutBoundary } from "./boundary-handles.js";
import { useHeadTool } from "./head-tool.js";
import { LOUPE_PX, Loupe, type LoupeTarget } from "./Loupe.js";
import { type MovedLandmarks, partnerOf, withLandmarks } from "./landmark-edits.js";
import { MeasurePanel } from "./MeasurePanel.js";
import { isMeasuring, useMeasured } from "./measured.js";
import { type SurfaceHandle, SurfaceHandles } from "./SurfaceHandles.js";

type Props = {
  readonly head: HeadScene;
  readonly placed: PlacedScene | null;
  readonly document: ClientCase;
};

const toVector = ([x, y, z]: PointMm): Vector3 => new Vector3(x, y, z);
const toPoint = ({ x, y, z }: Vector3): PointMm => [x, y, z];

/** A press that moved farther than this turned the head and meant no place, CSS pixels. */
const CLICK_WITHIN_PX = 5;

/** The head under a hand: landmarks, boundary, tape and area. */
export function HeadEditor({ head, placed, document }: Props) {
  const text = useText();
  const { tool, chosen } = useHeadTool();
  const symmetric = useHeadView((view) => view.symmetric);
  const { change, showPreview, dropPreview } = useDraft.getState();
  const link = useRef<StageLink>(newStageLink());
  const picker = useMemo(() => surfacePicker(head), [head]);
  const { facts } = head;
  const scalp = placed?.scalp ?? null;

  const [loupe, setLoupe] = useState<LoupeTarget | null>(null);
  /** Where a hand put landmarks, while it holds them and until the head made from them says so itself. */
  const [moved, setMoved] = useState<{ places: MovedLandmarks; madeInto: ClientCase["head"] | null }>(nothingMoved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every head that is made
  useEffect(() => setMoved(nothingMoved), [head]);
  const moving = moved.madeInto === null || moved.madeInto === document.head ? moved.places : {};

  const [places, setPlaces] = useState<readonly PointMm[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool or head begins with nothing measured
  useEffect(() => setPlaces([]), [tool, head]);
  const measured = useMeasured(tool, places, head);

  const boundary = useMemo(
    () =>
      document.design.boundary ??
      (scalp && tool === "boundary" ? evenlyAlong(scalp.boundaryMm).map((at) => picker.mapPointOf(toVector(at))) : []),
    [document.design.boundary, scalp, picker, tool],
  );

  function grip(key: string | null, at?: Vector3): void {
    const place = at && screenPlace(link.current, at);
    const width = link.current.canvas?.clientWidth ?? 0;
    setLoupe(key !== null && at && place ? { at: at.clone(), side: place.x > width / 2 ? "left" : "right" } : null);
  }

  /** With its mirror image where both sides go together; a landmark of the midline stays on it. */
  function movedLandmarks(name: LandmarkName, at: Vector3): MovedLandmarks {
    if (!symmetric) return { [name]: toPoint(at) };
    const partner = partnerOf(name);
    if (!partner) return { [name]: toPoint(picker.nearest(new Vector3(0, at.y, at.z))) };
    return { [name]: toPoint(at), [partner]: toPoint(picker.nearest(new Vector3(-at.x, at.y, at.z))) };
  }

  const handles = ((): readonly SurfaceHandle[] => {
    if (tool === "landmarks") {
      return landmarkNames.flatMap((name) => {
        const found = facts.landmarks[name];
        if (!found) return [];
        const at = toVector(moving[name] ?? found.atMm);
        return [{ key: name, label: text(`landmark.${name}`), at, tone: found.origin }];
      });
    }
    if (tool === "boundary") {
      return boundary.map((point, index) => ({
        key: String(index),
        label: text("boundary.handle", { number: index + 1, count: boundary.length }),
        at: picker.at(point),
        tone: "boundary",
      }));
    }
    return places.map((at, index) => ({
      key: String(index),
      label: text("measure.place", { number: index + 1, count: places.length }),
      at: toVector(at),
      tone: "measure",
    }));
  })();

  function preview(key: string, at: Vector3): void {
    if (loupe) grip(key, at);
    if (tool === "landmarks") setMoved({ places: movedLandmarks(key as LandmarkName, at), madeInto: null });
    else if (tool === "boundary") showPreview(withBoundary(boundaryMoved(key, at)));
    else setPlaces(places.map((place, index) => (String(index) === key ? toPoint(at) : place)));
  }
  function settle(key: string, at: Vector3): void {
    if (tool === "landmarks") {
      const places = movedLandmarks(key as LandmarkName, at);
      change(withLandmarks(facts, places));
      setMoved({ places, madeInto: useDraft.getState().document?.head ?? null });
    } else if (tool === "boundary") change(withBoundary(boundaryMoved(key, at)));
  }
  function giveUp(): void {
    setMoved(nothingMoved);
    if (tool === "boundary") dropPreview();
  }
  /** From where the handles stood when the hand took one: a preview is not yet where they stand. */
  const atRest = useRef<readonly MapPoint[]>(boundary);
  if (!loupe && useDraft.getState().preview === null) atRest.current = boundary;
  const boundaryMoved = (key: string, at: Vector3): MapPoint[] =>
    withBoundaryPointMoved(atRest.current, Number(key), picker.mapPointOf(at), symmetric);

  const pressed = useRef<{ x: number; y: number } | null>(null);
  function place(event: PointerEvent): void {
    const from = pressed.current;
    pressed.current = null;
    if (!isMeasuring(tool) || !from || !(event.target instanceof HTMLCanvasElement)) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > CLICK_WITHIN_PX) return;
    addPlace(event.clientX, event.clientY);
  }
  function addPlace(clientX: number, clientY: number): void {
    const ray = rayAt(link.current, clientX, clientY);
    const at = ray && picker.hit(ray);
    if (at) setPlaces([...places, toPoint(at)]);
  }
  /** For whoever has no pointer: there it is moved by keys to where it belongs. */
  function addInTheMiddle(): void {
    const box = link.current.canvas?.getBoundingClientRect();
    if (box) addPlace(box.x + box.width / 2, box.y + box.height / 2);
  }

  return (
    <div
      className="stage"
      data-testid="head-stage"
      data-tool={tool}
      onPointerDown={(event) => {
        pressed.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={place}
    >
      <HeadCanvas head={head} skin={document.skin.lab} label={text("head.stage")} link={link}>
        {scalp && tool === "boundary" && <ZoneTints scalp={scalp} hidden={noZones} />}
        {scalp && (
          <CurveLine curveMm={scalp.boundaryMm} colour="#3c4043" widthPx={tool === "boundary" ? 2.4 : 1.2} closed />
        )}
        {scalp && <CurveLine curveMm={scalp.hairlineCurveMm} colour="#0b3d46" widthPx={2} />}
        {measured.state === "done" && <CurveLine curveMm={measured.found.pathMm} colour="#9b2226" widthPx={3} />}
        {loupe && <Loupe at={loupe.at} side={loupe.side} />}
      </HeadCanvas>
      {loupe && (
        <div
          className="loupe"
          data-side={loupe.side}
          style={{ width: LOUPE_PX, height: LOUPE_PX }}
          aria-hidden="true"
        />
      )}
      <SurfaceHandles
        key={tool}
        link={link}
        picker={picker}
        title={text(`tool.${tool}`)}
        help={text("handles.help")}
        handles={handles}
        fixed={tool === "landmarks" && facts.origin !== "scan"}
        chosen={tool === "landmarks" ? chosen : null}
        onPreview={preview}
        onMoved={settle}
        onGivenUp={giveUp}
        onHeld={(key) => grip(key, handles.find((handle) => handle.key === key)?.at)}
        onRemoved={
          isMeasuring(tool) ? (key) => setPlaces(places.filter((_, index) => String(index) !== key)) : undefined
        }
      />
      {tool === "boundary" && (
        // Over the stage and always there: a row that came with the first move would shift the head under the hand.
        <section className="measure-panel" aria-label={text("tool.boundary")}>
          <p>{text("boundary.help")}</p>
          <Button isDisabled={document.design.boundary === undefined} onPress={() => change(withoutBoundary)}>
            {text("boundary.reset")}
          </Button>
        </section>
      )}
      {isMeasuring(tool) && (
        <MeasurePanel
          tool={tool}
          places={places.length}
          measured={measured}
          onAdded={addInTheMiddle}
          onUndone={() => setPlaces(places.slice(0, -1))}
          onCleared={() => setPlaces([])}
        />
      )}
    </div>
  );
}

const nothingMoved = { places: {}, madeInto: null };
const noZones: ReadonlySet<string> = new Set();
