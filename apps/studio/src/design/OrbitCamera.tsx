import { useThree } from "@react-three/fiber";
import type { View } from "@shadowline/look";
import { useEffect, useState } from "react";
import { Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { useHeadView } from "./head-view.js";

/** From where each view looks; +x is the client's right, +y forward. Seen from above the forehead is up. */
const from: Readonly<Record<View, readonly [number, number, number]>> = {
  front: [0, 1, 0.2],
  top: [0, -0.02, 1],
  left: [-1, 0.12, 0.2],
  right: [1, 0.12, 0.2],
  back: [0, -1, 0.2],
};

type Props = { readonly target: Vector3; readonly distanceMm: number };

export function OrbitCamera({ target, distanceMm }: Props) {
  const camera = useThree((three) => three.camera);
  const canvas = useThree((three) => three.gl.domElement);
  const invalidate = useThree((three) => three.invalidate);
  const asked = useHeadView((view) => view.asked);
  const zoom = useHeadView((view) => view.zoom);
  const [controls, setControls] = useState<OrbitControls | null>(null);

  useEffect(() => {
    const made = new OrbitControls(camera, canvas);
    made.minDistance = 120;
    made.maxDistance = 1500;
    made.addEventListener("change", () => invalidate());
    setControls(made);
    return () => made.dispose();
  }, [camera, canvas, invalidate]);

  useEffect(() => {
    if (!controls) return;
    controls.target.copy(target);
    camera.position.copy(target).addScaledVector(new Vector3(...from[asked.view]).normalize(), distanceMm);
    controls.update();
    invalidate();
  }, [asked, target, distanceMm, camera, controls, invalidate]);

  useEffect(() => {
    if (!controls || zoom.press === 0) return;
    camera.position.sub(controls.target).multiplyScalar(zoom.factor).add(controls.target);
    controls.update();
    invalidate();
  }, [zoom, camera, controls, invalidate]);
  return null;
}
