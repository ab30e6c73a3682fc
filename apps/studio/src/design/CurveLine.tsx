import { useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { Line2 } from "three/examples/jsm/lines/Line2.js";
import { LineGeometry } from "three/examples/jsm/lines/LineGeometry.js";
import { LineMaterial } from "three/examples/jsm/lines/LineMaterial.js";

type Props = {
  readonly curveMm: Float32Array;
  readonly colour: string;
  readonly widthPx: number;
  readonly closed?: boolean;
};

/** A curve on the head, lifted a little so that the surface does not swallow it. */
export function CurveLine({ curveMm, colour, widthPx, closed = false }: Props) {
  const size = useThree((three) => three.size);
  const line = useMemo(() => {
    const geometry = new LineGeometry();
    geometry.setPositions(lifted(curveMm, closed));
    return new Line2(geometry, new LineMaterial({ color: colour, linewidth: widthPx, transparent: true }));
  }, [curveMm, colour, widthPx, closed]);
  line.material.resolution.set(size.width, size.height);
  useEffect(
    () => () => {
      line.geometry.dispose();
      line.material.dispose();
    },
    [line],
  );
  return <primitive object={line} renderOrder={2} />;
}

/** Share of the distance from the head's middle: about half a millimetre. */
const LIFT = 1.005;

function lifted(curveMm: Float32Array, closed: boolean): Float32Array {
  const out = new Float32Array(curveMm.length + (closed ? 3 : 0));
  out.set(curveMm);
  if (closed) out.set(curveMm.subarray(0, 3), curveMm.length);
  for (let i = 0; i < out.length; i++) out[i] *= LIFT;
  return out;
}
