import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { insideCurve, insideDeg } from "./inside-curve.js";

test("inside is what the signed distance says, level edges and places level with corners included", () => {
  const random = randomStream(3);
  const star = Float64Array.from({ length: 80 }, (_, i) => {
    const angle = (Math.PI * (i >> 1)) / 20;
    const r = (i >> 1) % 2 ? 20 : 50;
    return Math.round(r * (i % 2 ? Math.sin(angle) : Math.cos(angle)));
  });
  const square = Float64Array.from([-30, -30, 30, -30, 30, 30, -30, 30]);
  for (const curve of [star, square]) {
    const u = Float64Array.from({ length: 4000 }, (_, i) =>
      i % 2 ? Math.floor(random() * 120) - 60 : random() * 120 - 60,
    );
    const v = Float64Array.from({ length: 4000 }, (_, i) =>
      i % 2 ? Math.floor(random() * 120) - 60 : random() * 120 - 60,
    );
    const inside = insideCurve(curve, u, v);
    const deg = insideDeg(curve, u, v);
    let count = 0;
    for (let i = 0; i < u.length; i++) {
      count += inside[i];
      if (deg[i] !== 0) expect(inside[i]).toBe(deg[i] > 0 ? 1 : 0);
    }
    expect(count).toBeGreaterThan(500);
  }
});

test("distance to the curve is that to its nearest piece, up to the reach", () => {
  const random = randomStream(4);
  const curve = Float64Array.from({ length: 400 }, (_, i) => {
    const angle = (Math.PI * (i >> 1)) / 100;
    return (60 + 9 * Math.sin(7 * angle)) * (i % 2 ? Math.sin(angle) : Math.cos(angle));
  });
  const n = curve.length / 2;
  const u = Float64Array.from({ length: 600 }, () => random() * 240 - 120);
  const v = Float64Array.from({ length: 600 }, () => random() * 240 - 120);
  const byDefinition = (pu: number, pv: number): number => {
    let least = Infinity;
    for (let i = 0; i < n; i++) {
      const [au, av] = [curve[2 * i] - pu, curve[2 * i + 1] - pv];
      const [eu, ev] = [curve[2 * ((i + 1) % n)] - pu - au, curve[2 * ((i + 1) % n) + 1] - pv - av];
      const along = Math.max(0, Math.min(1, -(au * eu + av * ev) / (eu * eu + ev * ev)));
      least = Math.min(least, (au + along * eu) ** 2 + (av + along * ev) ** 2);
    }
    return Math.sqrt(least);
  };
  for (const reachDeg of [1, 10, 40, Infinity]) {
    const deg = insideDeg(curve, u, v, reachDeg);
    for (let i = 0; i < u.length; i++)
      expect(Math.abs(deg[i])).toBeCloseTo(Math.min(reachDeg, byDefinition(u[i], v[i])), 12);
  }
});
