import { type MapPoint, toMapPoint } from "@shadowline/scalp";
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { SurfaceScene } from "../planning/scene.js";

/** Rays against the head, quick enough for every move of a pointer. */
export type SurfacePicker = {
  /** Where a ray first meets the head, head frame, mm; null beside it. */
  readonly hit: (ray: Ray) => Vector3 | null;
  /** The place of the head nearest to one beside it. */
  readonly nearest: (place: Vector3) => Vector3;
  /** Which way the skin faces at a place on it, unit length. */
  readonly normalAt: (place: Vector3) => Vector3;
  /** As far over the skin as `step` is long, in its direction as far as the skin goes there. */
  readonly along: (place: Vector3, step: Vector3) => Vector3;
  /** Outermost place of the head in a direction of the map. */
  readonly at: (point: MapPoint) => Vector3;
  readonly mapPointOf: (place: Vector3) => MapPoint;
};

export function surfaceGeometry({ positionsMm, triangles }: SurfaceScene): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positionsMm, 3));
  geometry.setIndex(new BufferAttribute(triangles, 1));
  geometry.computeVertexNormals();
  return geometry;
}

/** Far outside any head, mm. */
const OUTSIDE_MM = 1000;

export function surfacePicker(surface: SurfaceScene): SurfacePicker {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(surface.positionsMm, 3));
  // The tree sorts the triangles it is given; the drawn surface keeps its own order.
  geometry.setIndex(new BufferAttribute(surface.triangles.slice(), 1));
  const tree = new MeshBVH(geometry);
  const hit = (ray: Ray): Vector3 | null => tree.raycastFirst(ray, DoubleSide)?.point ?? null;
  const nearest = (place: Vector3): Vector3 => tree.closestPointToPoint(place)?.point ?? place;
  const index = geometry.getIndex();
  const corners = geometry.getAttribute("position");
  const normalAt = (place: Vector3): Vector3 => {
    const face = tree.closestPointToPoint(place)?.faceIndex ?? 0;
    const corner = (k: number) => new Vector3().fromBufferAttribute(corners, index?.getX(3 * face + k) ?? 0);
    const a = corner(0);
    return corner(1).sub(a).cross(corner(2).sub(a)).normalize();
  };
  return {
    hit,
    nearest,
    normalAt,
    along(place, step) {
      const skinward = step.clone().projectOnPlane(normalAt(place));
      // Straight into the skin there is no way to go; anything else keeps its length.
      if (skinward.length() < 0.05 * step.length()) return nearest(place.clone().add(step));
      return nearest(place.clone().addScaledVector(skinward, step.length() / skinward.length()));
    },
    at({ azimuthDeg, polarDeg }) {
      const azimuth = (azimuthDeg * Math.PI) / 180;
      const polar = (polarDeg * Math.PI) / 180;
      const outward = new Vector3(
        Math.sin(polar) * Math.sin(azimuth),
        Math.sin(polar) * Math.cos(azimuth),
        Math.cos(polar),
      );
      const from = outward.clone().multiplyScalar(OUTSIDE_MM);
      return hit(new Ray(from, outward.clone().negate())) ?? outward.multiplyScalar(90);
    },
    mapPointOf: ({ x, y, z }) => toMapPoint([x, y, z]),
  };
}
