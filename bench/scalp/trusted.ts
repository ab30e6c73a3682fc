import { measureHead, midlinePath, type PointMm, shareOfNearest } from "@shadowline/scalp";
import { colin27, electrode, midlineElectrodes, testHeads } from "../../tests/heads/load-heads.js";
import { standing } from "../../tests/heads/stand.js";
import { greatest, mm, percent, type Row } from "./row.js";

/** Midline arc of colin27 by its own electrodes. */
const MIDLINE_MM = 399;

/** Sections level in each file's own horizontal against another program, and the midline of colin27. */
export function trustedRows(): Row[] {
  const rows = testHeads().map((head): Row => {
    const { mesh, landmarks } = standing(head);
    const measured = measureHead(mesh, landmarks);
    const most = head.id === "colin27" ? 0.02 : 0.015;
    const off = (name: "circumferenceMm" | "lengthMm" | "breadthMm"): number => measured[name] / head.trusted[name] - 1;
    const all = [off("circumferenceMm"), off("lengthMm"), off("breadthMm")];
    return {
      what: `${head.id}: circumference, length, breadth off`,
      wanted: `within ${100 * most} %`,
      found: all.map(percent).join(", "),
      holds: all.every((share) => Math.abs(share) < most),
    };
  });
  const { mesh, landmarks } = standing(colin27());
  const surface = midlinePath(mesh, landmarks, "surface");
  const tape = midlinePath(mesh, landmarks, "tape");
  const electrodesOff = midlineElectrodes.map(
    ({ label, share }) => shareOfNearest(surface, inStanding(label)).share - share,
  );
  const worst = greatest(electrodesOff.map(Math.abs));
  return [
    ...rows,
    {
      what: "colin27: nasion to inion on the skin",
      wanted: `${MIDLINE_MM} mm within 1 %`,
      found: mm(surface.lengthMm),
      holds: Math.abs(surface.lengthMm / MIDLINE_MM - 1) < 0.01,
    },
    {
      what: "colin27: the same by tape",
      wanted: "within 1.5 %",
      found: mm(tape.lengthMm),
      holds: Math.abs(tape.lengthMm / MIDLINE_MM - 1) < 0.015,
    },
    {
      what: `colin27: ${midlineElectrodes.length} electrodes at steps of 5 %, worst`,
      wanted: "within 1.5 % of the way",
      found: percent(worst),
      holds: worst < 0.015,
    },
  ];
}

/** An electrode where `standing` has the head. */
function inStanding(label: string): PointMm {
  const { axes, placed } = colin27();
  const at = electrode(label);
  const [left, right] = [placed.leftTragion as PointMm, placed.rightTragion as PointMm];
  const from = at.map((value, k) => value - (left[k] + right[k]) / 2);
  return [axes.right, axes.forward, axes.up].map(
    (axis) => axis[0] * from[0] + axis[1] * from[1] + axis[2] * from[2],
  ) as unknown as PointMm;
}
