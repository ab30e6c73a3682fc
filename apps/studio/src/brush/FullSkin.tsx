import { useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry } from "three";
import type { ScalpScene } from "../planning/scene.js";

type Props = {
  readonly scalp: ScalpScene;
  /** Triangles of the scalp. */
  readonly full: Uint32Array;
};

/** Told apart from every zone's tint and from every session's dots. */
const FULL_COLOUR = "#ffe100";

/** Skin that holds as many dots as the ceiling allows. */
export function FullSkin({ scalp, full }: Props) {
  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    made.setAttribute("position", new BufferAttribute(scalp.positionsMm, 3));
    made.setAttribute("normal", new BufferAttribute(scalp.normals, 3));
    const corners = new Uint32Array(3 * full.length);
    full.forEach((triangle, at) => {
      corners.set(scalp.triangles.subarray(3 * triangle, 3 * triangle + 3), 3 * at);
    });
    made.setIndex(new BufferAttribute(corners, 1));
    return made;
  }, [scalp, full]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const invalidate = useThree((three) => three.invalidate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other triangles need a new frame
  useEffect(() => invalidate(), [invalidate, geometry]);
  if (full.length === 0) return null;
  return (
    <mesh geometry={geometry} renderOrder={2}>
      <meshLambertMaterial
        color={FULL_COLOUR}
        transparent
        opacity={0.55}
        depthWrite={false}
        polygonOffset
        polygonOffsetFactor={-3}
        polygonOffsetUnits={-6}
      />
    </mesh>
  );
}
