import { geodesicSolver } from "../geodesic/geodesics.js";
import type { Head } from "../head.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { drawnHairline, lineOnSurface } from "./hairline.js";
import { insideCurve } from "./inside-curve.js";
import { behindHairline, naturalEdge } from "./lay-out-scalp.js";
import { type MapPlane, planeOf } from "./map-point.js";
import { scalpAnchors } from "./scalp-anchors.js";
import type { ScalpDesign } from "./scalp-surface.js";

const planes = new WeakMap<TriangleMesh, MapPlane>();

/**
 * Signed offset from the drawn hairline over the whole head: geodesic mm per vertex of `head.mesh`, positive
 * behind the line (where hair is wanted), negative in front of it.
 *
 * What a head needs once is kept for as long as it lives, so that a dragged line costs one solve.
 * `ScalpSurface.hairlineOffsetMm` is the same on the scalp cut out, less the line's wander.
 *
 * @throws InputError for design.hairline.*, design.boundary
 */
export function hairlineField(head: Head, design: Pick<ScalpDesign, "hairline" | "boundary">): Float64Array {
  const { mesh } = head;
  const anchors = scalpAnchors(head);
  const { boundary } = naturalEdge(head, anchors, design.boundary);
  const { curve } = drawnHairline(anchors, design.hairline);
  const away = geodesicSolver(mesh).distanceToLine(lineOnSurface(mesh, curve).hits);
  const plane = planes.get(mesh) ?? planeOf(mesh.positionsMm);
  planes.set(mesh, plane);
  const behind = insideCurve(behindHairline(curve, boundary), plane.u, plane.v);
  for (let i = 0; i < away.length; i++) if (behind[i] === 0) away[i] = -away[i];
  return away;
}
