import { readFileSync } from "node:fs";
import { vertexNormals } from "@shadowline/scalp";
import { headOf, type PlannedCase, type PlannedDots, parseCase, planCase } from "@shadowline/treatment";
import { drawMesh, type Mark as MeshMark, type Panel } from "../scalp/draw-mesh.js";
import { type Canvas, canvas, type Rgb, sheet } from "./canvas.js";
import { DOT_MM, type Mark, PIGMENT, SKIN, skinPanel } from "./skin-panel.js";

const EXAMPLE = "examples/case-06-shaved-head.json";
/** A shaved head of the examples, planned. */
export function plannedExample(): PlannedCase & { readonly dots: PlannedDots } {
  const clientCase = parseCase(JSON.parse(readFileSync(EXAMPLE, "utf8")));
  const planned = planCase(clientCase, headOf(clientCase.head));
  const { dots } = planned;
  if (!dots) throw new Error(`${EXAMPLE} has no dots`);
  return { ...planned, dots };
}

// Head frame: x to the client's right, y ahead, z up. From over the client's left brow: hairline, temple, crown.
const OVER_BROW = {
  right: [-0.766, -0.643, 0],
  up: [0.413, -0.492, 0.766],
  middle: [0, 8, 46],
  span: 205,
} as const;
const PANEL_PX = 400;
/** Drawn larger and halved: soft edges. */
const FINE = 2;

/** The same head after each of its sessions. */
export function headPicture(): Canvas {
  const { lookInput, dots } = plannedExample();
  const { head } = lookInput;
  const mesh = {
    positions: head.positionsMm,
    triangles: head.triangles,
    normals: vertexNormals(head),
    colourOf: () => SKIN,
  };
  const { positionsMm, session, sessions, count } = dots.placement;
  const after = (last: number): Canvas => {
    const marks: MeshMark[] = [];
    for (let i = 0; i < count && session[i] <= last; i++) {
      const at = [positionsMm[3 * i], positionsMm[3 * i + 1], positionsMm[3 * i + 2]] as const;
      marks.push({ at, colour: PIGMENT, radiusPx: 0.7 * FINE });
    }
    return halved(drawMesh(mesh, OVER_BROW, marks, FINE * PANEL_PX));
  };
  return sheet([Array.from({ length: Math.min(3, sessions) }, (_, s) => after(s + 1))]);
}

function halved({ sizePx, rgb }: Panel): Canvas {
  const half = canvas(sizePx / FINE, sizePx / FINE, [0, 0, 0]);
  for (let y = 0; y < sizePx; y++) {
    for (let x = 0; x < sizePx; x++) {
      const to = 3 * (Math.floor(y / FINE) * half.width + Math.floor(x / FINE));
      for (let k = 0; k < 3; k++) half.rgb[to + k] += rgb[3 * (y * sizePx + x) + k] / (FINE * FINE);
    }
  }
  return half;
}

/**
 * Dots on the top of a head as marks on flat skin: as wide as they heal, the darker the more pigment they hold.
 *
 * @param typicalNg mass that is drawn as dark as pigment gets here
 */
export function topOfHead({ placement, radiusMm, massNg }: PlannedDots, typicalNg: number, sideMm: number): Canvas {
  const { count, positionsMm, normals } = placement;
  const marks: Mark[] = [];
  for (let i = 0; i < count; i++) {
    if (normals[3 * i + 2] < 0.8 || massNg[i] === 0) continue;
    const dark = Math.min(1.4, massNg[i] / typicalNg / (radiusMm[i] / DOT_MM) ** 2);
    const colour = SKIN.map((skin, k) => skin + Math.min(1, 0.75 * dark) * (PIGMENT[k] - skin)) as unknown as Rgb;
    marks.push({ x: positionsMm[3 * i], y: positionsMm[3 * i + 1], radiusMm: radiusMm[i], colour });
  }
  return skinPanel(
    { leftMm: -sideMm / 2, bottomMm: 10, widthMm: sideMm, heightMm: sideMm, pxPerMm: 440 / sideMm },
    marks,
  );
}
