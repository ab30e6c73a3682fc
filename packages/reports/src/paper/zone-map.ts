import type { View } from "@shadowline/look";
import type { TriangleMesh } from "@shadowline/scalp";
import { normalsAt, type PlannedCase } from "@shadowline/treatment";
import { zoneColour } from "../zone-colour.js";
import { ink, LINE_HEIGHT, type Paper } from "./paper.js";
import { client, practitioner, zoneCode, zoneName } from "./paper-words.js";
import { faces, outline, seenAt } from "./zone-outlines.js";

const views: readonly View[] = ["top", "left", "right", "back"];
const GAP_PT = 10;
const CODE_PT = 7.5;
/** Neck and shoulders say nothing about zones. */
const LOWEST_MM = -110;
/** Zones that show less than this carry no letter: it would hide them. */
const LEAST_LABELLED_MM2 = 250;

/**
 * The zones from four sides, all at one scale, as filled outlines with their letters. Dots that were measured on the
 * skin are crosses.
 */
export function zoneMap(paper: Paper, { head, scalp, plan }: PlannedCase): void {
  const side = (paper.widthPt - GAP_PT * (views.length - 1)) / views.length;
  const scale = side / (1.06 * largestExtentMm(head.mesh.positionsMm));
  const below = belowHead(head.mesh);
  const treated = new Set(plan.zones.filter(({ dots }) => dots > 0).map(({ id }) => id));
  const places = plan.case.measuredDots?.placesMm ?? [];
  const standing = { places, normals: normalsAt(head.mesh, places) };
  paper.need(side + 20);
  const top = paper.y;
  views.forEach((view, column) => {
    const left = paper.left + column * (side + GAP_PT);
    const bounds = seenBounds(head.mesh.positionsMm, view);
    const place = (x: number, y: number): [number, number] => [
      left + side / 2 + (x - (bounds.minX + bounds.maxX) / 2) * scale,
      top + side / 2 - (y - (bounds.minY + bounds.maxY) / 2) * scale,
    ];
    const outlines = scalp.zones.map(({ id }, zone) => ({
      id,
      ...outline(scalp.mesh, view, scalp.triangleZone, zone),
    }));
    const seen = outlines.filter(({ areaMm2 }) => areaMm2 > LEAST_LABELLED_MM2).map(({ id }) => zoneName(id));
    const draw = (): void => {
      paper.doc.save();
      paper.doc.rect(left, top, side, side).clip();
      fill(paper, outline(head.mesh, view, below, 0).loops, place, "#e3e6e9", null, "nonzero");
      for (const { id, loops } of outlines)
        fill(paper, loops, place, hex(zoneColour(id), treated.has(id) ? 0.75 : 0.3), "#ffffff", "evenodd");
      const labels = outlines.flatMap(({ id, middleMm, areaMm2 }) =>
        !middleMm || areaMm2 < (id.startsWith("scar-") ? 80 : LEAST_LABELLED_MM2)
          ? []
          : [{ id, at: place(...middleMm) }],
      );
      crosses(
        paper,
        standing,
        view,
        place,
        labels.map(({ at }) => at),
      );
      strokeLine(paper, scalp.hairline.curveMm, view, place);
      for (const { id, at } of labels)
        paper.label(zoneCode(id), at[0], at[1] - CODE_PT * 0.7, CODE_PT, "centre", treated.has(id) ? 700 : 400);
      paper.doc.restore();
    };
    const bbox = [left, top, left + side, top + side];
    paper.tagged("Figure", draw, {
      alt: practitioner.mapAlt(client.views[view], seen.join(", ")),
      bbox,
    } as PDFKit.Mixins.StructureElementOptions);
    paper.tagged("P", () => paper.label(client.views[view], left + side / 2, top + side, CODE_PT, "centre"));
  });
  paper.y = top + side + CODE_PT * LINE_HEIGHT + 6;
}

/** 1 for triangles of neck and shoulders. */
const belowHead = ({ positionsMm, triangles }: TriangleMesh): Uint8Array =>
  Uint8Array.from({ length: triangles.length / 3 }, (_, triangle) =>
    [0, 1, 2].some((k) => positionsMm[3 * triangles[3 * triangle + k] + 2] < LOWEST_MM) ? 1 : 0,
  );

type Place = (x: number, y: number) => [number, number];

function fill(
  paper: Paper,
  loops: readonly Float64Array[],
  place: Place,
  colour: string,
  edge: string | null,
  rule: "nonzero" | "evenodd",
): void {
  if (loops.length === 0) return;
  for (const loop of loops) {
    for (let i = 0; i < loop.length; i += 2) {
      const [x, y] = place(loop[i], loop[i + 1]);
      if (i === 0) paper.doc.moveTo(x, y);
      else paper.doc.lineTo(x, y);
    }
    paper.doc.closePath();
  }
  if (edge === null) paper.doc.fill(colour, rule);
  else paper.doc.lineWidth(0.5).fillAndStroke(colour, edge, rule);
}

/** Arm of a cross, and side of the squares of the paper that hold one at most: more would be a blot. */
const ARM_PT = 0.8;
const SQUARE_PT = 3.2;
/** Half the ground of a letter that no cross is put on. */
const LETTER_PT = 6;

/** Dots that stand in the skin, where it faces the viewer. */
function crosses(
  { doc }: Paper,
  {
    places,
    normals,
  }: { readonly places: readonly (readonly [number, number, number])[]; readonly normals: Float64Array },
  view: View,
  place: Place,
  letters: readonly (readonly [number, number])[],
): void {
  const taken = new Set<string>();
  places.forEach((placeMm, i) => {
    if (!faces(view, normals.subarray(3 * i, 3 * i + 3))) return;
    const [x, y] = place(...seenAt(view, placeMm));
    const square = `${Math.floor(x / SQUARE_PT)} ${Math.floor(y / SQUARE_PT)}`;
    if (taken.has(square)) return;
    if (letters.some((at) => Math.abs(at[0] - x) < LETTER_PT && Math.abs(at[1] - y) < LETTER_PT)) return;
    taken.add(square);
    doc.moveTo(x - ARM_PT, y - ARM_PT).lineTo(x + ARM_PT, y + ARM_PT);
    doc.moveTo(x - ARM_PT, y + ARM_PT).lineTo(x + ARM_PT, y - ARM_PT);
  });
  if (taken.size > 0) doc.lineWidth(0.35).strokeColor(ink.text).stroke();
}

/** The hairline where the skin faces the viewer: in front for the top, on the near side for a profile. */
function strokeLine(paper: Paper, curveMm: Float64Array, view: View, place: Place): void {
  if (view === "back") return;
  let drawing = false;
  for (let i = 0; i < curveMm.length; i += 3) {
    const point = curveMm.subarray(i, i + 3);
    const hidden = (view === "left" && point[0] > 0) || (view === "right" && point[0] < 0);
    if (hidden) {
      drawing = false;
      continue;
    }
    const [x, y] = place(...seenAt(view, point));
    if (drawing) paper.doc.lineTo(x, y);
    else paper.doc.moveTo(x, y);
    drawing = true;
  }
  paper.doc.lineWidth(0.9).strokeColor(ink.text).stroke();
}

/** A colour mixed with white. */
const hex = (rgb: readonly [number, number, number], strength: number): string =>
  `#${rgb
    .map((byte) =>
      Math.round(255 - (255 - byte) * strength)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

function seenBounds(positionsMm: Float64Array, view: View) {
  const bounds = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity };
  for (let at = 0; at < positionsMm.length; at += 3) {
    if (positionsMm[at + 2] < LOWEST_MM) continue;
    const [x, y] = seenAt(view, positionsMm.subarray(at, at + 3));
    bounds.minX = Math.min(bounds.minX, x);
    bounds.maxX = Math.max(bounds.maxX, x);
    bounds.minY = Math.min(bounds.minY, y);
    bounds.maxY = Math.max(bounds.maxY, y);
  }
  return bounds;
}

const largestExtentMm = (positionsMm: Float64Array): number =>
  Math.max(
    ...views.map((view) => {
      const { minX, maxX, minY, maxY } = seenBounds(positionsMm, view);
      return Math.max(maxX - minX, maxY - minY);
    }),
  );
