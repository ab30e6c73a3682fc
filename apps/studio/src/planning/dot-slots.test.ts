import { type DotPlacement, liveDots } from "@shadowline/dots";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeDots } from "./change-dots.js";
import { dotSlots } from "./dot-slots.js";
import type { DotScene } from "./scene.js";

type Dot = { readonly id: number; readonly x: number; readonly session: number };

const placement = (dots: readonly Dot[]): DotPlacement => ({
  count: dots.length,
  unplaced: 0,
  unplacedMm: new Float64Array(0),
  triangle: new Uint32Array(dots.length),
  barycentric: new Float64Array(2 * dots.length),
  positionsMm: Float64Array.from(dots.flatMap(({ x }) => [x, 0, 0])),
  normals: Float64Array.from(dots.flatMap(() => [0, 0, 1])),
  group: new Uint8Array(dots.length),
  session: Uint8Array.from(dots, ({ session }) => session),
  sessions: 3,
  totals: new Uint32Array(3),
  id: Uint32Array.from(dots, ({ id }) => id),
  orderKey: new Float64Array(dots.length),
});

const ROOM = 64;
const sizes = (_: number, session: number) => ({ radiusMm: session / 10, massNg: 1 });

/** Buffers as they stand after a placement's own scene. */
function screen(dots: readonly Dot[]): DotScene {
  const scene: DotScene = {
    count: dots.length,
    positionsMm: new Float32Array(3 * ROOM),
    normals: new Float32Array(3 * ROOM),
    session: new Uint8Array(ROOM),
    radiusMm: new Float32Array(ROOM),
    massNg: new Float32Array(ROOM),
    unplacedMm: new Float32Array(0),
  };
  dots.forEach(({ x, session }, slot) => {
    scene.positionsMm[3 * slot] = x;
    scene.session[slot] = session;
    scene.radiusMm[slot] = session / 10;
  });
  return scene;
}

const seen = ({ positionsMm, session, radiusMm }: DotScene): string[] =>
  [...radiusMm].flatMap((mm, slot) => (mm > 0 ? [`${positionsMm[3 * slot]} in ${session[slot]}`] : [])).sort();
const asked = (dots: readonly Dot[]): string[] => dots.map(({ x, session }) => `${x} in ${session}`).sort();

/** Dots with ids of their own, in any order. */
const anyDots = fc.uniqueArray(fc.record({ id: fc.nat(40), x: fc.nat(500), session: fc.integer({ min: 1, max: 3 }) }), {
  selector: ({ id }) => id,
  maxLength: 30,
});

/** Live dots on a screen. */
function shown(first: readonly Dot[], room: number) {
  const live = liveDots(placement(first));
  const slots = dotSlots(live, room, sizes);
  return { to: (dots: readonly Dot[]) => slots.show(live.become(placement(dots))) };
}

test("whatever comes after whatever, the screen shows the last dots and nothing else", () => {
  fc.assert(
    fc.property(anyDots, fc.array(anyDots, { maxLength: 6 }), (first, later) => {
      const scene = screen(first);
      const { to } = shown(first, ROOM);
      for (const dots of later) {
        const change = to(dots);
        expect(change).not.toBeNull();
        changeDots(scene, change!);
        expect(seen(scene)).toEqual(asked(dots));
        expect(change!.count).toBe(dots.length);
        expect(scene.radiusMm.findLastIndex((mm) => mm > 0)).toBeLessThan(change!.used);
      }
    }),
  );
});

const row = (...ids: number[]): Dot[] => ids.map((id) => ({ id, x: id, session: 1 }));

test("only what differs is sent, and what is gone is hidden", () => {
  const { to } = shown(row(0, 1, 2, 3), ROOM);
  expect([...to(row(0, 1, 2, 3))!.slots]).toEqual([]);
  // The last dot takes the place of the one that went.
  expect([...to(row(0, 2, 3))!.slots]).toEqual([1, 3]);
  expect([...to(row(0, 2, 9, 3))!.slots]).toEqual([3]);
  expect([...to(row(3, 2, 9, 0))!.slots]).toEqual([]);
});

test("where the screen has no room nothing is shown, and everything once there is room again", () => {
  const scene = screen(row(0, 1));
  const { to } = shown(row(0, 1), 3);
  expect(to(row(4, 5, 6, 7))).toBeNull();
  changeDots(scene, to(row(4, 6, 7))!);
  expect(seen(scene)).toEqual(asked(row(4, 6, 7)));
  changeDots(scene, to(row(6))!);
  expect(seen(scene)).toEqual(asked(row(6)));
});
