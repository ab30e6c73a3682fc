import { expect, test } from "vitest";
import { type BrushWay, isFull, MOST_PLACES, pathTo, wayTo } from "./brush-path.js";

test("the first place is kept, to a hundredth of a millimetre", () => {
  expect(pathTo([], 1.23456, -2, 3.999, 9)).toEqual([1.23, -2, 4]);
});

test("a place within a third of the radius is no step", () => {
  const path = pathTo([], 0, 0, 0, 9);
  expect(pathTo(path, 2.9, 0, 0, 9)).toBe(path);
  expect(pathTo(path, 3.1, 0, 0, 9)).toEqual([0, 0, 0, 3.1, 0, 0]);
});

test("small steps add up: what counts is the distance from the last place kept", () => {
  let path = pathTo([], 0, 0, 0, 9);
  for (let x = 1; x <= 7; x++) path = pathTo(path, x, 0, 0, 9);
  expect(path).toEqual([0, 0, 0, 3, 0, 0, 6, 0, 0]);
});

test("a way is full at its last place, not before", () => {
  const places = Array.from({ length: 3 * MOST_PLACES }, () => 0);
  expect(isFull(places.slice(3))).toBe(false);
  expect(isFull(places)).toBe(true);
});

test("on both sides the way has as many places, across the midline from each other", () => {
  const across = ({ x, y, z }: { x: number; y: number; z: number }) => ({ x: -x, y, z: z + 0.5 });
  let way: BrushWay = { path: [], mirrored: [] };
  for (const x of [4, 5, 8]) way = wayTo(way, { x, y: 1, z: 2 }, 9, across);
  expect(way).toEqual({ path: [4, 1, 2, 8, 1, 2], mirrored: [-4, 1, 2.5, -8, 1, 2.5] });
  expect(wayTo(way, { x: 9, y: 1, z: 2 }, 9, across)).toBe(way);
  expect(wayTo({ path: [], mirrored: null }, { x: 4, y: 1, z: 2 }, 9, across)).toEqual({
    path: [4, 1, 2],
    mirrored: null,
  });
});
