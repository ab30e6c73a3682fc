import { useFrame, useThree } from "@react-three/fiber";
import { type RefObject, useEffect } from "react";
import { type Camera, Raycaster, Vector2, type Vector3 } from "three";
import type { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";

/** What the page over the canvas needs to know of it. */
export type StageLink = {
  camera: Camera | null;
  canvas: HTMLCanvasElement | null;
  /** What turns the head under a hand; whoever wants the hand for something else takes it from there. */
  controls: OrbitControls | null;
  /** Called after every frame: things over the canvas follow the camera. */
  readonly onFrame: Set<() => void>;
};

/** Of a stage that does not stand yet. */
export const newStageLink = (): StageLink => ({ camera: null, canvas: null, controls: null, onFrame: new Set() });

function tell({ onFrame }: StageLink): void {
  for (const follow of onFrame) follow();
}

export function StageLinkUp({ link }: { readonly link: RefObject<StageLink> }) {
  const camera = useThree((three) => three.camera);
  const canvas = useThree((three) => three.gl.domElement);
  useEffect(() => {
    link.current.camera = camera;
    link.current.canvas = canvas;
    tell(link.current);
  }, [link, camera, canvas]);
  useFrame(() => tell(link.current));
  return null;
}

/** The ray under a pointer; null before the canvas stands. */
export function rayAt({ camera, canvas }: StageLink, clientX: number, clientY: number) {
  if (!camera || !canvas) return null;
  const box = canvas.getBoundingClientRect();
  const caster = new Raycaster();
  const at = new Vector2(((clientX - box.left) / box.width) * 2 - 1, 1 - ((clientY - box.top) / box.height) * 2);
  caster.setFromCamera(at, camera);
  return caster.ray;
}

/** CSS pixels from the canvas's corner, and whether the place faces the viewer. */
export function screenPlace({ camera, canvas }: StageLink, place: Vector3) {
  if (!camera || !canvas) return null;
  camera.updateMatrixWorld();
  const seen = place.clone().project(camera);
  // From the head's middle outwards is close enough to the skin's normal for "in front or behind".
  const facing = place.clone().normalize().dot(camera.position.clone().sub(place).normalize());
  return {
    x: ((seen.x + 1) / 2) * canvas.clientWidth,
    y: ((1 - seen.y) / 2) * canvas.clientHeight,
    inFront: facing > 0.05,
  };
}
