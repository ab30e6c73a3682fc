import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, PerspectiveCamera } from "three";
import type { DotScene } from "../planning/scene.js";
import { coloursBySession, type Darkening, darkeningByDot } from "./dot-colours.js";
import { healedMaterial, markMaterial } from "./dot-material.js";

type Props = {
  readonly dots: DotScene;
  /** By session, or as the skin is darkened once healed. */
  readonly shown: "session" | Darkening;
};

export function DotCloud({ dots, shown }: Props) {
  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    made.setAttribute("position", new BufferAttribute(dots.positionsMm, 3));
    made.setAttribute("dotNormal", new BufferAttribute(dots.normals, 3));
    made.setAttribute("radiusMm", new BufferAttribute(dots.radiusMm, 1));
    const colours = shown === "session" ? coloursBySession(dots) : darkeningByDot(dots, shown);
    made.setAttribute("dotColor", new BufferAttribute(colours, 3));
    return made;
  }, [dots, shown]);
  useEffect(() => () => geometry.dispose(), [geometry]);

  const marks = shown === "session";
  const material = useMemo(() => (marks ? markMaterial() : healedMaterial()), [marks]);
  useEffect(() => () => material.dispose(), [material]);
  const invalidate = useThree((three) => three.invalidate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new dots need a new frame
  useEffect(() => invalidate(), [invalidate, geometry, material]);

  useFrame(({ camera, gl }) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const halfAngle = (camera.fov * Math.PI) / 360;
    material.uniforms.uPxPerRadian.value = gl.domElement.height / (2 * Math.tan(halfAngle));
    material.uniforms.uPixelRatio.value = gl.getPixelRatio();
  });
  return <points geometry={geometry} material={material} renderOrder={3} frustumCulled={false} />;
}
