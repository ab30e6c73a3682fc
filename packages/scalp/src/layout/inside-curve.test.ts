import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { insideCurve } from "./inside-curve.js";
import { insideDeg } from "./map-curve.js";

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
