import type { PlannedDots } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { dotsPly } from "./dots-ply.js";
import { placementCsv } from "./placement-csv.js";
import { sessionColour } from "./session-colour.js";

const placement = {
  count: 2,
  unplaced: 0,
  triangle: Uint32Array.of(4, 7),
  barycentric: Float64Array.of(0.1, 0.2, 0.3, 0.4),
  positionsMm: Float64Array.of(1.5, -2.25, 90, 0.1, 0.2, 0.3),
  normals: Float64Array.of(0, 0, 1, 1, 0, 0),
  group: Uint8Array.of(1, 0),
  session: Uint8Array.of(1, 3),
  sessions: 3,
  totals: Uint32Array.of(0, 0, 1, 1, 0, 0),
  id: Uint32Array.of(7, 3),
  orderKey: Float64Array.of(0.25, 0.75),
  unplacedMm: new Float64Array(0),
};
const dots: PlannedDots = {
  placement,
  zoneIds: ["frontal", "scar-1"],
  massNg: Float64Array.of(12.5, 30),
  depthMm: Float64Array.of(0.25, 0.5),
  radiusMm: Float64Array.of(0.125, 0.25),
  dilution: Float64Array.of(37.5, 10),
  depthSpreadMm: Float64Array.of(0.1, 0.1),
  shedRatio: Float64Array.of(0.2, 0.2),
};

/** Reads the file by its own header, as any other program must. */
function read(bytes: Uint8Array): { comments: string[]; rows: Record<string, number>[] } {
  const text = new TextDecoder("latin1").decode(bytes);
  const end = text.indexOf("end_header\n") + "end_header\n".length;
  const header = text.slice(0, end).split("\n");
  const properties = header.filter((line) => line.startsWith("property")).map((line) => line.split(" "));
  const count = Number(header.find((line) => line.startsWith("element vertex"))?.split(" ")[2]);
  const view = new DataView(bytes.buffer, bytes.byteOffset + end);
  const sizes: Record<string, number> = { float: 4, uint: 4, uchar: 1 };
  let at = 0;
  const next = (type: string): number => {
    const from = at;
    at += sizes[type];
    if (type === "float") return view.getFloat32(from, true);
    return type === "uint" ? view.getUint32(from, true) : view.getUint8(from);
  };
  const rows = Array.from({ length: count }, () =>
    Object.fromEntries(properties.map(([, type, name]) => [name, next(type)])),
  );
  expect(at).toBe(view.byteLength);
  return { comments: header.filter((line) => line.startsWith("comment zone")), rows };
}

test("every dot reads back as it was", () => {
  const { comments, rows } = read(dotsPly(dots));
  expect(comments).toEqual(["comment zone 0 frontal", "comment zone 1 scar-1"]);
  const [red, green, blue] = sessionColour(1);
  expect(rows[0]).toEqual({
    x: 1.5,
    y: -2.25,
    z: 90,
    nx: 0,
    ny: 0,
    nz: 1,
    red,
    green,
    blue,
    zone: 1,
    session: 1,
    order: 0,
    mass_ng: 12.5,
    depth_mm: 0.25,
    radius_mm: 0.125,
    dilution: 37.5,
  });
  expect(rows[1].order).toBe(1);
});

test("places alone as a table, in the shortest decimals", () => {
  expect(new TextDecoder().decode(placementCsv(placement))).toBe(
    "id,x_mm,y_mm,z_mm,nx,ny,nz,session,order\n7,1.5,-2.25,90,0,0,1,1,0\n3,0.1,0.2,0.3,1,0,0,3,1\n",
  );
});

test("no dots, no rows", () => {
  const none = { ...placement, count: 0 };
  expect(new TextDecoder().decode(placementCsv(none)).split("\n")).toHaveLength(2);
  expect(read(dotsPly({ ...dots, placement: none })).rows).toEqual([]);
});
