import { bump, ramp } from "./bump.js";

/**
 * What a face adds to a plain egg, mm along the ray from the head's centre: brow, eyes, nose, cheekbones,
 * lips, chin. Every feature is wider than two edges of the face's mesh, or its shading would show the mesh.
 *
 * @param x from the midline outwards, 0 or more, in the mean man's mm
 * @param z over the Frankfurt plane, in the mean man's mm
 * @param maleness 0 the mean woman's relief, 1 the mean man's
 */
export function faceReliefMm(x: number, z: number, maleness: number): number {
  return (
    browMm(x, z, maleness) +
    eyeMm(x, z) +
    noseMm(x, z) +
    mouthMm(x, z, maleness) +
    // Cheekbone, hollow below it, chin.
    3.5 * bump(x - 46, z + 4, 27, 25) -
    2 * bump(x - 40, z + 46, 26, 28) +
    (6.5 + 2 * maleness) * bump(x, z + 87, 29 + 9 * maleness, 23)
  );
}

/** A ridge that follows the eye socket's upper edge, bridged over the nose and faded into the temple. */
function browMm(x: number, z: number, maleness: number): number {
  const arch = z - 33 + ((x - 26) * (x - 26)) / 110;
  return (1 + 2 * maleness) * bump(x - 24, arch, 42, 17) + (0.7 + maleness) * bump(x, z - 37, 22, 19);
}

/** A hollow beside the nose's root, and in it the closed lid's gentle dome. */
function eyeMm(x: number, z: number): number {
  const lid = 5.5 * bump(x - 33, z - 12, 20, 14);
  const crease = -1.5 * bump(x - 33, z - 6 - ((x - 33) * (x - 33)) / 130, 21, 6.5);
  return -7.5 * bump(x - 28, z - 11, 30, 22) - 3 * bump(x, z - 22, 24, 18) + lid + crease;
}

function noseMm(x: number, z: number): number {
  // The bridge rises evenly from the root to the tip and ends below it in a soft underside.
  const along = ramp(z, 26, -20);
  const end = ramp(z - (x * x) / 70, -38, -16);
  const half = 13 + 5 * along;
  const across = Math.max(0, 1 - (x * x) / (half * half));
  const bridge = 18 * along * end * across * across;
  const tip = 4 * bump(x, z + 15, 14, 15);
  const wing = 4 * bump(x - 12, z + 20, 10, 13);
  return bridge + tip + wing;
}

/** Two lips that meet in a shallow line, a hollow above the chin. */
function mouthMm(x: number, z: number, maleness: number): number {
  const full = 1 - 0.25 * maleness;
  // The line of the mouth rises a little towards its corners.
  const level = z - (x * x) / 500;
  const muzzle = 2.5 * bump(x, z + 50, 36, 26);
  const upper = 2.2 * full * bump(x, level + 43.5, 36, 8.5);
  const lower = 2.4 * full * bump(x, level + 57, 32, 9);
  const line = -2.2 * bump(x, level + 50, 41, 5);
  const below = -1.8 * bump(x, z + 69, 26, 11);
  const groove = -0.8 * bump(x, z + 36, 5, 10);
  return muzzle + upper + lower + line + below + groove;
}
