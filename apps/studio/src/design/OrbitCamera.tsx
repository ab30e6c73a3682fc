import { useThree } from "@react-three/fiber";
import type { View } from "@shadowline/look";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { fittingDistanceMm, headMiddle } from "./head-fit.js";
import { useHeadView } from "./head-view.js";
import type { StageLink } from "./stage-link.js";

/** Vertical opening of the camera, degrees; long like a portrait lens, so that a forehead does not bulge. */
export const FIELD_DEG = 24;

/** From where each view looks; +x is the client's right, +y forward. Seen from above the forehead is up. */
const from: Readonly<Record<View, readonly [number, number, number]>> = {
  front: [0, 1, 0.2],
  top: [0, -0.02, 1],
  left: [-1, 0.12, 0.2],
  right: [1, 0.12, 0.2],
  back: [0, -1, 0.2],
};

type Props = { readonly positionsMm: Float32Array; readonly link: RefObject<StageLink> };

/** Shows the whole head in the view that was asked for, and again in a stage of another size until a hand turns it. */
export function OrbitCamera({ positionsMm, link }: Props) {
  const camera = useThree((three) => three.camera);
  const canvas = useThree((three) => three.gl.domElement);
  const invalidate = useThree((three) => three.invalidate);
  const { width, height } = useThree((three) => three.size);
  const middle = useMemo(() => headMiddle(positionsMm), [positionsMm]);
  const asked = useHeadView((view) => view.asked);
  const zoom = useHeadView((view) => view.zoom);
  const [controls, setControls] = useState<OrbitControls | null>(null);
  /** The view that a hand has since turned or zoomed. */
  const turned = useRef<typeof asked | null>(null);

  useEffect(() => {
    const made = new OrbitControls(camera, canvas);
    made.minDistance = 120;
    made.maxDistance = 1500;
    made.addEventListener("start", () => {
      turned.current = useHeadView.getState().asked;
    });
    made.addEventListener("change", () => invalidate());
    setControls(made);
    const stage = link.current;
    stage.controls = made;
    return () => {
      stage.controls = null;
      made.dispose();
    };
  }, [camera, canvas, invalidate, link]);

  useEffect(() => {
    if (!controls || turned.current === asked) return;
    const toward = new Vector3(...from[asked.view]).normalize();
    const halfUp = Math.tan((FIELD_DEG * Math.PI) / 360);
    const distanceMm = fittingDistanceMm(positionsMm, middle, toward.toArray(), (halfUp * width) / height, halfUp);
    controls.target.set(...middle);
    camera.position.copy(controls.target).addScaledVector(toward, distanceMm);
    controls.update();
    invalidate();
  }, [asked, positionsMm, middle, width, height, camera, controls, invalidate]);

  useEffect(() => {
    if (!controls || zoom.press === 0) return;
    turned.current = useHeadView.getState().asked;
    camera.position.sub(controls.target).multiplyScalar(zoom.factor).add(controls.target);
    controls.update();
    invalidate();
  }, [zoom, camera, controls, invalidate]);
  return null;
}
