import { surfaceArc } from "../geodesic/surface-arc.js";
import type { LandmarkName, Landmarks, PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type HeadPath, tapeArc } from "./tape-arc.js";

/**
 * From nasion over the vertex to inion: as a tape lies (`tape`) or on the skin itself (`surface`).
 *
 * Works in any frame that the mesh and its landmarks share.
 *
 * @param landmarks nasion, inion and vertex
 * @throws RangeError where one of them is missing
 */
export function midlinePath(mesh: TriangleMesh, landmarks: Landmarks, as: "tape" | "surface" = "surface"): HeadPath {
  const at = (name: LandmarkName): PointMm => {
    const landmark = landmarks[name];
    if (!landmark) throw new RangeError(`the midline needs ${name}`);
    return landmark.atMm;
  };
  return (as === "tape" ? tapeArc : surfaceArc)(mesh, at("nasion"), at("inion"), at("vertex"));
}
