import { hairlineStyles, hairlineTemplate, layOutScalp, type PointMm } from "@shadowline/scalp";
import type { NamedHead } from "./laws.js";
import { greatest, mm, type Row } from "./row.js";

const SPAN_MM = 150;

/** Hairlines of every style unrolled: what the template says of itself, and the line by another ruler. */
export function templateRows(heads: readonly NamedHead[]): Row[] {
  const stated: { mm: number; what: string }[] = [];
  const measured: { mm: number; what: string }[] = [];
  const failed: string[] = [];
  for (const { name, head } of heads) {
    for (const style of hairlineStyles) {
      const what = `${name}, ${style}`;
      try {
        const surface = layOutScalp(head, { hairline: { style } });
        const template = hairlineTemplate(head, surface, SPAN_MM);
        stated.push({ mm: template.distortionMm, what });
        const skinMm = middleLength(surface.hairline.curveMm, surface.midFrontalMm, SPAN_MM / 2);
        measured.push({ mm: Math.abs(length(template.lineMm, 2) - skinMm), what });
      } catch (thrown) {
        failed.push(`${what}: ${(thrown as Error).message}`);
      }
    }
  }
  const worst = (of: typeof stated): string => {
    const most = of.toSorted((a, b) => b.mm - a.mm)[0];
    return most ? `${most.mm.toFixed(2)} mm (${most.what})` : "none";
  };
  return [
    {
      what: `${stated.length} hairlines unrolled: stated distortion over ${mm(SPAN_MM)}, worst`,
      wanted: "within 0.5 mm",
      found: failed.length === 0 ? worst(stated) : `${failed.length} failed, first ${failed[0]}`,
      holds: failed.length === 0 && greatest(stated.map((at) => at.mm)) <= 0.5,
    },
    {
      what: "their lines on paper against the skin, worst",
      wanted: "within 0.5 mm",
      found: worst(measured),
      holds: greatest(measured.map((at) => at.mm)) <= 0.5,
    },
  ];
}

/** Length of a line's samples within `reachMm` along it either side of the one nearest to a place. */
function middleLength(line: Float64Array, [x, y, z]: PointMm, reachMm: number): number {
  const off = Array.from({ length: line.length / 3 }, (_, i) => {
    const [dx, dy, dz] = [line[3 * i] - x, line[3 * i + 1] - y, line[3 * i + 2] - z];
    return dx * dx + dy * dy + dz * dz;
  });
  const middle = off.indexOf(Math.min(...off));
  const side = (points: Float64Array): number => {
    let within = 0;
    for (let end = 6; end <= points.length; end += 3) {
      const reached = length(points.subarray(0, end), 3);
      if (reached > reachMm) break;
      within = reached;
    }
    return within;
  };
  const backwards = new Float64Array(3 * (middle + 1));
  for (let i = 0; i <= middle; i++) backwards.set(line.subarray(3 * (middle - i), 3 * (middle - i) + 3), 3 * i);
  return side(backwards) + side(line.subarray(3 * middle));
}

function length(points: Float64Array, width: number): number {
  let sum = 0;
  for (let i = width; i < points.length; i += width) {
    let squared = 0;
    for (let axis = 0; axis < width; axis++) {
      const step = points[i + axis] - points[i + axis - width];
      squared += step * step;
    }
    sum += Math.sqrt(squared);
  }
  return sum;
}
