import { expect, test } from "vitest";
import { cleanPieces } from "./clean-mesh.js";
import { directionSphere } from "./direction-sphere.js";
import { signedVolume } from "./surface-area.js";

/** A ball as careless software saves it: no shared vertices, every third triangle turned. */
function carelessBall(radius: number, atX: number): { positions: number[]; triangles: number[] } {
  const { directions, triangles } = directionSphere(4);
  const positions: number[] = [];
  for (const vertex of triangles) {
    positions.push(atX + radius * directions[3 * vertex]);
    positions.push(radius * directions[3 * vertex + 1], radius * directions[3 * vertex + 2]);
  }
  const corners = Array.from({ length: triangles.length }, (_, corner) => corner);
  for (let t = 0; t < corners.length; t += 9) [corners[t], corners[t + 1]] = [corners[t + 1], corners[t]];
  return { positions, triangles: corners };
}

const ball = carelessBall(10, 0);

test("corners are joined, triangles turned outward, the surface closes", () => {
  const [piece, ...others] = cleanPieces(Float64Array.from(ball.positions), Uint32Array.from(ball.triangles));
  expect(others).toHaveLength(0);
  expect(piece.mesh.positionsMm.length / 3).toBe(10 * 16 + 2);
  expect(piece.mesh.triangles.length / 3).toBe(320);
  expect(piece.watertight).toBe(true);
  // A little less than the ball's 4189.
  expect(signedVolume(piece.mesh)).toBeGreaterThan(3900);
  expect(signedVolume(piece.mesh)).toBeLessThan(4189);
  expect(piece.repairs.join(" ")).toContain("798 duplicate vertices were joined");
});

test("inside out comes out outward", () => {
  const turned = Uint32Array.from(ball.triangles).reverse();
  const [piece] = cleanPieces(Float64Array.from(ball.positions), turned);
  expect(signedVolume(piece.mesh)).toBeGreaterThan(3900);
});

test("a hole is kept and said", () => {
  const [piece] = cleanPieces(Float64Array.from(ball.positions), Uint32Array.from(ball.triangles.slice(3)));
  expect(piece.watertight).toBe(false);
  expect(piece.repairs.join(" ")).toContain("3 edges are open");
});

test("triangles without area are dropped", () => {
  const flat = [...ball.triangles, 0, 0, 1, 5, 6, 5];
  const [piece] = cleanPieces(Float64Array.from(ball.positions), Uint32Array.from(flat));
  expect(piece.mesh.triangles.length / 3).toBe(320);
});

test("the larger piece comes first", () => {
  const large = carelessBall(30, 100);
  const shift = ball.positions.length / 3;
  const pieces = cleanPieces(
    Float64Array.from([...ball.positions, ...large.positions]),
    Uint32Array.from([...ball.triangles, ...large.triangles.map((corner) => corner + shift)]),
  );
  expect(pieces).toHaveLength(2);
  expect(signedVolume(pieces[0].mesh)).toBeGreaterThan(20 * signedVolume(pieces[1].mesh));
});

test("three triangles on one edge are kept and leave nothing undefined", () => {
  const positions = Float64Array.from([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1]);
  const pieces = cleanPieces(positions, Uint32Array.from([0, 1, 2, 0, 1, 3, 0, 1, 4]));
  expect(pieces.reduce((sum, { mesh }) => sum + mesh.triangles.length / 3, 0)).toBe(3);
});
