import { plannedByHand } from "@shadowline/treatment";
import { type Canvas, sheet } from "./canvas.js";
import { plannedExample, topOfHead } from "./planned-head.js";

const SIDE_MM = 30;

/** The same dots as planned, as two hands set them, the second a heavy one. */
export function handPicture(): Canvas {
  const planned = plannedExample();
  const masses = planned.dots.massNg.slice().sort();
  const typicalNg = masses[masses.length >> 1];
  const hands = [6, 1].map((seed) => {
    const set = plannedByHand(planned, seed);
    if (!set) throw new Error("no hand for a plan with dots");
    return topOfHead(set.dots, typicalNg, SIDE_MM);
  });
  return sheet([[topOfHead(planned.dots, typicalNg, SIDE_MM), ...hands]]);
}
