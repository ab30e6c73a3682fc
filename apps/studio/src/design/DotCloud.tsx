import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, PerspectiveCamera } from "three";
import type { DotChange, DotScene } from "../planning/scene.js";
import { type Darkening, type DotPaint, paintByDarkening, paintBySession } from "./dot-colours.js";
import { healedMaterial, markMaterial } from "./dot-material.js";

type Props = {
  readonly dots: DotScene;
  /** By session, or as the skin is darkened once healed. */
  readonly shown: "session" | Darkening;
  /** Tells of slots of `dots` that hold another dot now; gives back how to stop telling. */
  readonly onChanged: (follow: (change: DotChange) => void) => () => void;
};

export function DotCloud({ dots, shown, onChanged }: Props) {
  const cloud = useMemo(() => dotCloud(dots, shown), [dots, shown]);
  useEffect(() => () => cloud.geometry.dispose(), [cloud]);

  const marks = shown === "session";
  const material = useMemo(() => (marks ? markMaterial() : healedMaterial()), [marks]);
  useEffect(() => () => material.dispose(), [material]);
  const invalidate = useThree((three) => three.invalidate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new dots need a new frame
  useEffect(() => invalidate(), [invalidate, cloud, material]);
  useEffect(
    () =>
      onChanged((change) => {
        cloud.follow(change);
        invalidate();
      }),
    [onChanged, cloud, invalidate],
  );

  useFrame(({ camera, gl }) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const halfAngle = (camera.fov * Math.PI) / 360;
    material.uniforms.uPxPerRadian.value = gl.domElement.height / (2 * Math.tan(halfAngle));
    material.uniforms.uPixelRatio.value = gl.getPixelRatio();
  });
  return <points geometry={cloud.geometry} material={material} renderOrder={3} frustumCulled={false} />;
}

/** The scene's own arrays on the graphics card, and colours beside them. */
function dotCloud(dots: DotScene, shown: Props["shown"]) {
  const paint: DotPaint = shown === "session" ? paintBySession(dots) : paintByDarkening(dots, shown);
  const colours = new Float32Array(dots.positionsMm.length);
  const inUse = lastInUse(dots);
  for (let slot = 0; slot < inUse; slot++) paint(colours, slot);
  const geometry = new BufferGeometry();
  const attributes = {
    position: new BufferAttribute(dots.positionsMm, 3),
    dotNormal: new BufferAttribute(dots.normals, 3),
    radiusMm: new BufferAttribute(dots.radiusMm, 1),
    dotColor: new BufferAttribute(colours, 3),
  };
  for (const [name, attribute] of Object.entries(attributes)) {
    geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage));
  }
  geometry.setDrawRange(0, inUse);
  return {
    geometry,
    follow({ slots, used }: DotChange): void {
      for (const slot of slots) if (dots.radiusMm[slot] > 0) paint(colours, slot);
      for (const attribute of Object.values(attributes)) attribute.needsUpdate = true;
      geometry.setDrawRange(0, used);
    },
  };
}

/** A scene that was painted on has empty slots between those that hold dots. */
function lastInUse({ radiusMm }: DotScene): number {
  let slots = radiusMm.length;
  while (slots > 0 && radiusMm[slots - 1] === 0) slots--;
  return slots;
}
