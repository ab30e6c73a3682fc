import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, type Color, PerspectiveCamera } from "three";
import type { DotScene } from "../planning/scene.js";
import { coloursByPigment, coloursBySession } from "./dot-colours.js";
import { dotMaterial } from "./dot-material.js";

type Props = {
  readonly dots: DotScene;
  readonly shown: "session" | "pigment";
  readonly skin: Color;
  readonly absorptionM2PerG: number;
};

export function DotCloud({ dots, shown, skin, absorptionM2PerG }: Props) {
  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    made.setAttribute("position", new BufferAttribute(dots.positionsMm, 3));
    made.setAttribute("dotNormal", new BufferAttribute(dots.normals, 3));
    made.setAttribute("radiusMm", new BufferAttribute(dots.radiusMm, 1));
    const colours = shown === "session" ? coloursBySession(dots) : coloursByPigment(dots, skin, absorptionM2PerG);
    made.setAttribute("dotColor", new BufferAttribute(colours, 3));
    return made;
  }, [dots, shown, skin, absorptionM2PerG]);
  useEffect(() => () => geometry.dispose(), [geometry]);

  const material = useMemo(dotMaterial, []);
  useEffect(() => () => material.dispose(), [material]);
  const invalidate = useThree((three) => three.invalidate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new dots need a new frame
  useEffect(() => invalidate(), [invalidate, geometry]);

  useFrame(({ camera, gl }) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const halfAngle = (camera.fov * Math.PI) / 360;
    material.uniforms.uPxPerRadian.value = gl.domElement.height / (2 * Math.tan(halfAngle));
    material.uniforms.uPixelRatio.value = gl.getPixelRatio();
    material.uniforms.uFaithful.value = shown === "pigment" ? 1 : 0;
  });
  return <points geometry={geometry} material={material} renderOrder={3} frustumCulled={false} />;
}
