/**
 * Distance along a side is a ridge, not a curve, where its slope falls by more than this share of the distance
 * from one end to the other, mm per mm: a blend of the two sides of it would be short by an eighth of that.
 */
const RIDGE = 0.04;

/** A crossing that moves by less than this share of the side changes a way of some millimetres by under 1e-7 mm. */
const SETTLED_SHARE = 1e-4;

/** What lights a side: rays from one place each, or all alike, as a line sends them. */
export type Rays = "spreading" | "parallel";

/** Where a way crosses a side, as a share of its length, and the distance there. */
export type SideCrossing = { share: number; mm: number };

/**
 * Where the shortest way to (x, y) crosses a side that lies along the x axis from 0 to its length: the
 * share at which the distance there and the straight rest are least together.
 *
 * Distance along the side is that from the one point in the plane which has the distances at both ends, and a
 * cubic that makes up for the slopes: true beside a source, and as true as the slopes far from it.
 *
 * @param ma slope of the distance at the start, times the length; `mb` at the end
 */
export function sideCrossing(
  l: number,
  x: number,
  y: number,
  da: number,
  db: number,
  ma: number,
  mb: number,
  rays: Rays,
  found: SideCrossing,
): void {
  if (rays === "parallel") {
    // A source so far behind the side that its distance along it is straight.
    parallelCrossing(l, x, y, da, db, ma, mb, found);
    return;
  }
  const sx = (da * da - db * db + l * l) / (2 * l);
  const sy2 = Math.max(0, da * da - sx * sx);
  const sy = Math.sqrt(sy2);
  const least = da < db ? da : db;
  const ra = ma + (da > 0 ? (sx * l) / da : 0);
  const rb = mb - (db > 0 ? ((l - sx) * l) / db : 0);
  if (ra - rb > RIDGE * least) {
    overRidge(l, x, y, da, db, ma, mb, found);
    return;
  }
  let t = sy + y > 0 ? Math.max(0, Math.min(1, (sx + ((x - sx) * sy) / (y + sy)) / l)) : 0;
  let straight = Math.sqrt((t * l - sx) * (t * l - sx) + sy2);
  for (let round = 0; round < 3; round++) {
    const dx = x - t * l;
    const rest = Math.sqrt(dx * dx + y * y);
    if (!(rest > 0) || !(straight > 0)) break;
    const first = ((t * l - sx) * l) / straight - (dx * l) / rest + ra * (1 - t) * (1 - 3 * t) - rb * t * (2 - 3 * t);
    const second =
      (l * l * sy2) / (straight * straight * straight) +
      (l * l * y * y) / (rest * rest * rest) +
      ra * (6 * t - 4) -
      rb * (2 - 6 * t);
    if (!(second > 0)) break;
    const next = Math.max(0, Math.min(1, t - first / second));
    const moved = Math.abs(next - t);
    t = next;
    straight = Math.sqrt((t * l - sx) * (t * l - sx) + sy2);
    if (moved < SETTLED_SHARE) break;
  }
  found.share = t;
  found.mm = straight + t * (1 - t) * (ra * (1 - t) - rb * t);
}

/** The same for the front of a line. */
function parallelCrossing(
  l: number,
  x: number,
  y: number,
  da: number,
  db: number,
  ma: number,
  mb: number,
  found: SideCrossing,
): void {
  const rise = db - da;
  if (ma - mb > RIDGE * (da < db ? da : db)) {
    const ta = parallelShare(l, x, y, ma);
    const tb = 1 - parallelShare(l, l - x, y, -mb);
    const atA = da + ma * ta + Math.max(0, rise - ma) * ta * ta;
    const atB = db - mb * (1 - tb) + Math.max(0, mb - rise) * (1 - tb) * (1 - tb);
    takeNearer(l, x, y, ta, atA, tb, atB, found);
    return;
  }
  const q = 3 * rise - 2 * ma - mb;
  const r = ma + mb - 2 * rise;
  let t = parallelShare(l, x, y, rise);
  for (let round = 0; round < 3; round++) {
    const dx = x - t * l;
    const rest = Math.sqrt(dx * dx + y * y);
    if (!(rest > 0)) break;
    const first = ma + t * (2 * q + 3 * r * t) - (dx * l) / rest;
    const second = 2 * q + 6 * r * t + (l * l * y * y) / (rest * rest * rest);
    if (!(second > 0)) break;
    const next = Math.max(0, Math.min(1, t - first / second));
    const moved = Math.abs(next - t);
    t = next;
    if (moved < SETTLED_SHARE) break;
  }
  found.share = t;
  found.mm = da + t * (ma + t * (q + t * r));
}

/** Where the ray to (x, y) crosses a side of a front that rises evenly along it. */
function parallelShare(l: number, x: number, y: number, m: number): number {
  const slope = Math.max(-0.99, Math.min(0.99, m / l));
  return Math.max(0, Math.min(1, (x - (y * slope) / Math.sqrt(1 - slope * slope)) / l));
}

/**
 * The same where ways from two sides meet on the side: each end's own straight rays, never a blend of the two.
 * Rays of one end that would come to the other too early are in some shadow, and late by so much there.
 */
function overRidge(
  l: number,
  x: number,
  y: number,
  da: number,
  db: number,
  ma: number,
  mb: number,
  found: SideCrossing,
): void {
  const ta = straightCrossing(l, x, y, da, ma);
  const tb = 1 - straightCrossing(l, l - x, y, db, -mb);
  const lateA = Math.max(0, db - straightDistance(l, da, ma / l));
  const lateB = Math.max(0, da - straightDistance(l, db, -mb / l));
  const atA = straightDistance(ta * l, da, ma / l) + lateA * ta * ta;
  const atB = straightDistance((1 - tb) * l, db, -mb / l) + lateB * (1 - tb) * (1 - tb);
  takeNearer(l, x, y, ta, atA, tb, atB, found);
}

/** Of two crossings, at these shares and distances, the one whose whole way to (x, y) is shorter. */
function takeNearer(
  l: number,
  x: number,
  y: number,
  ta: number,
  atA: number,
  tb: number,
  atB: number,
  found: SideCrossing,
): void {
  const byA = atA + Math.sqrt((x - ta * l) * (x - ta * l) + y * y);
  const byB = atB + Math.sqrt((x - tb * l) * (x - tb * l) + y * y);
  found.share = byA <= byB ? ta : tb;
  found.mm = byA <= byB ? atA : atB;
}

/** Where the straight ray from a source seen from a side's start, at `mm` and with the slope given, crosses to (x, y). */
function straightCrossing(length: number, x: number, y: number, mm: number, m: number): number {
  const cos = -m / length;
  const sx = mm * cos;
  const sy = mm * Math.sqrt(Math.max(0, 1 - cos * cos));
  return sy + y > 0 ? Math.max(0, Math.min(1, (sx + ((x - sx) * sy) / (y + sy)) / length)) : 0;
}

/** Distance of a place on a side from that source. */
function straightDistance(alongMm: number, mm: number, slope: number): number {
  return Math.sqrt(Math.max(0, mm * mm + alongMm * alongMm + 2 * mm * alongMm * slope));
}
