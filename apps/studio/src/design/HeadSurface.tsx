import type { Lab } from "@shadowline/light";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Color } from "three";
import { labColour } from "../look/lab-colour.js";
import type { ScalpScene, SurfaceScene } from "../planning/scene.js";
import { zoneColour } from "./head-view.js";
import { surfaceGeometry } from "./surface-picking.js";

const skinColour = (skin: Lab): Color => new Color().setRGB(...labColour(skin).linear);

type HeadProps = { readonly head: SurfaceScene; readonly skin: Lab };

export function HeadSurface({ head, skin }: HeadProps) {
  const geometry = useMemo(() => surfaceGeometry(head), [head]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const { l, a, b } = skin;
  const colour = useMemo(() => skinColour({ l, a, b }), [l, a, b]);
  return (
    <mesh geometry={geometry}>
      <meshStandardMaterial color={colour} roughness={0.75} metalness={0} />
    </mesh>
  );
}

type ZonesProps = { readonly scalp: ScalpScene; readonly hidden: ReadonlySet<string> };

/** Each zone's own triangles over shared corners, laid just in front of the skin they were cut from. */
export function ZoneTints({ scalp, hidden }: ZonesProps) {
  const tints = useMemo(() => zoneGeometries(scalp), [scalp]);
  useEffect(
    () => () => {
      for (const { geometry } of tints) geometry.dispose();
    },
    [tints],
  );
  return tints
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, geometry }) => (
      <mesh key={id} geometry={geometry} renderOrder={1}>
        <meshLambertMaterial
          color={zoneColour(id)}
          transparent
          opacity={id.startsWith("scar-") ? 0.6 : 0.42}
          depthWrite={false}
          polygonOffset
          polygonOffsetFactor={-2}
          polygonOffsetUnits={-4}
        />
      </mesh>
    ));
}

function zoneGeometries({ positionsMm, normals, triangles, triangleZone, zones }: ScalpScene) {
  const counts = new Uint32Array(zones.length);
  for (const zone of triangleZone) counts[zone]++;
  const indexes = zones.map((_, zone) => new Uint32Array(3 * counts[zone]));
  const filled = new Uint32Array(zones.length);
  for (let triangle = 0; triangle < triangleZone.length; triangle++) {
    const zone = triangleZone[triangle];
    indexes[zone].set(triangles.subarray(3 * triangle, 3 * triangle + 3), filled[zone]);
    filled[zone] += 3;
  }
  const position = new BufferAttribute(positionsMm, 3);
  const normal = new BufferAttribute(normals, 3);
  return zones.map(({ id }, zone) => {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", position);
    geometry.setAttribute("normal", normal);
    geometry.setIndex(new BufferAttribute(indexes[zone], 1));
    return { id, geometry };
  });
}
