import { useFrame, useThree } from "@react-three/fiber";
import { useEffect } from "react";
import type { PerspectiveCamera, Vector3 } from "three";

/** Side of the inset, CSS pixels, and its distance from the stage's edges. */
export const LOUPE_PX = 168;
const LOUPE_MARGIN_PX = 12;
const MAGNIFIED = 4;

export type LoupeTarget = { readonly at: Vector3; readonly side: "left" | "right" };

/**
 * The place under a finger, four times as large, in the corner away from it: the finger hides what it
 * moves. Mounted while something is held; it then draws the whole stage, since the inset goes on top.
 */
export function Loupe({ at, side }: LoupeTarget) {
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    // Drawn on demand: now that there is something to show, and once more when it goes.
    if (at) invalidate();
    return () => invalidate();
  }, [at, invalidate]);
  useFrame(({ gl, scene, camera, size }) => {
    gl.render(scene, camera);
    const seen = at.clone().project(camera);
    const span = LOUPE_PX / MAGNIFIED;
    const x = ((seen.x + 1) / 2) * size.width - span / 2;
    const y = ((1 - seen.y) / 2) * size.height - span / 2;
    const lens = (camera as PerspectiveCamera).clone();
    lens.setViewOffset(size.width, size.height, x, y, span, span);
    const left = side === "left" ? LOUPE_MARGIN_PX : size.width - LOUPE_PX - LOUPE_MARGIN_PX;
    // The renderer counts from the bottom.
    const bottom = size.height - LOUPE_PX - LOUPE_MARGIN_PX;
    gl.setScissorTest(true);
    gl.setScissor(left, bottom, LOUPE_PX, LOUPE_PX);
    gl.setViewport(left, bottom, LOUPE_PX, LOUPE_PX);
    gl.setClearColor("#cfcfcd", 1);
    gl.clear();
    gl.autoClear = false;
    gl.render(scene, lens);
    gl.autoClear = true;
    gl.setClearColor("#000000", 0);
    gl.setViewport(0, 0, size.width, size.height);
    gl.setScissorTest(false);
  }, 1);
  return null;
}
