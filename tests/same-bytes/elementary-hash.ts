import {
  acos,
  asin,
  atan2,
  cos,
  erf,
  exp,
  log,
  normalCdf,
  normalQuantile,
  pow,
  randomStream,
  sha256Hex,
  sin,
  tan,
} from "@shadowline/numeric";

const COUNT = 4000;
const edges = [0, -0, 1, -1, 0.5, Math.PI, 5e-324, 1e-310, 1e-8, 700, -745, 1e5, 1e15, Infinity, -Infinity, NaN];

/** Each elementary function of a u from 0 to 1, stretched over the range in which it is used. */
const functions: { readonly [name: string]: (u: number, v: number) => number } = {
  exp: (u) => exp(1400 * u - 700),
  log: (u, v) => log(exp(1300 * u - 650) * (1 + v)),
  pow: (u, v) => pow(1e-3 + 1e3 * u, 10 * v - 5),
  sin: (u) => sin(2e5 * u - 1e5),
  cos: (u) => cos(2e5 * u - 1e5),
  tan: (u) => tan(3 * u - 1.5),
  atan2: (u, v) => atan2(2 * u - 1, 2 * v - 1),
  acos: (u) => acos(2 * u - 1),
  asin: (u) => asin(2 * u - 1),
  erf: (u) => erf(12 * u - 6),
  normalCdf: (u) => normalCdf(16 * u - 8),
  normalQuantile: (u) => (u > 0 && u < 1 ? normalQuantile(u) : 0),
};

/** SHA-256 of the bytes of each function's results, by name: equal in every engine, or a dot moves. */
export function elementaryHashes(): { readonly [name: string]: string } {
  const random = randomStream(20);
  const u = Float64Array.from({ length: COUNT }, () => random());
  const v = Float64Array.from({ length: COUNT }, () => random());
  const hashes: { [name: string]: string } = {};
  for (const [name, apply] of Object.entries(functions)) {
    const results = new Float64Array(COUNT + edges.length);
    for (let i = 0; i < COUNT; i++) results[i] = apply(u[i], v[i]);
    edges.forEach((edge, i) => {
      const result = apply(edge, 0.25);
      // One bit pattern for every NaN: engines may choose, and no file holds one.
      results[COUNT + i] = Number.isNaN(result) ? 0 : result;
    });
    hashes[name] = sha256Hex(new Uint8Array(results.buffer));
  }
  return hashes;
}
