import type { PlannedDots } from "@shadowline/treatment";
import { sessionColour } from "./session-colour.js";

const properties = [
  "float x",
  "float y",
  "float z",
  "float nx",
  "float ny",
  "float nz",
  "uchar red",
  "uchar green",
  "uchar blue",
  "uchar zone",
  "uchar session",
  "uint order",
  "float mass_ng",
  "float depth_mm",
  "float radius_mm",
  "float dilution",
];
const BYTES_PER_DOT = 6 * 4 + 5 + 4 + 4 * 4;

/** The dots as a binary little-endian PLY point cloud, head frame, mm, coloured by session. */
export function dotsPly({ placement, zoneIds, massNg, depthMm, radiusMm, dilution }: PlannedDots): Uint8Array {
  const { count, positionsMm, normals, group, session } = placement;
  const header = new TextEncoder().encode(
    [
      "ply",
      "format binary_little_endian 1.0",
      "comment Shadowline dot plan, head frame, mm",
      ...zoneIds.map((zone, at) => `comment zone ${at} ${zone}`),
      `element vertex ${count}`,
      ...properties.map((property) => `property ${property}`),
      "end_header\n",
    ].join("\n"),
  );
  const bytes = new Uint8Array(header.length + BYTES_PER_DOT * count);
  bytes.set(header);
  const view = new DataView(bytes.buffer, header.length);
  for (let dot = 0; dot < count; dot++) {
    let at = BYTES_PER_DOT * dot;
    const float = (value: number): void => {
      view.setFloat32(at, value, true);
      at += 4;
    };
    for (let axis = 0; axis < 3; axis++) float(positionsMm[3 * dot + axis]);
    for (let axis = 0; axis < 3; axis++) float(normals[3 * dot + axis]);
    for (const channel of sessionColour(session[dot])) view.setUint8(at++, channel);
    view.setUint8(at++, group[dot]);
    view.setUint8(at++, session[dot]);
    view.setUint32(at, dot, true);
    at += 4;
    float(massNg[dot]);
    float(depthMm[dot]);
    float(radiusMm[dot]);
    float(dilution[dot]);
  }
  return bytes;
}
