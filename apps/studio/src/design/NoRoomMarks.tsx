import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, PointsMaterial } from "three";

/** Where dots found no room: marks as large on the screen from near and far, since there may be only a few. */
export function NoRoomMarks({ placesMm }: { readonly placesMm: Float32Array }) {
  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    // Lifted off the skin as the hairline is, so that it does not swallow them.
    made.setAttribute(
      "position",
      new BufferAttribute(
        placesMm.map((mm) => 1.005 * mm),
        3,
      ),
    );
    return made;
  }, [placesMm]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const material = useMemo(
    // Transparent things are drawn after all others: else the zones' tints would lie over the red.
    () =>
      new PointsMaterial({ color: "#c1121f", size: 5, sizeAttenuation: false, depthWrite: false, transparent: true }),
    [],
  );
  useEffect(() => () => material.dispose(), [material]);
  return <points geometry={geometry} material={material} renderOrder={4} frustumCulled={false} />;
}
