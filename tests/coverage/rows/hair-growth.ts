import { type HairFlow, hairDirection, hairField, layOutScalp, templateHead } from "@shadowline/scalp";
import { atDefault } from "@shadowline/treatment";
import { caseWith } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { entry, probe } from "../probes.js";

const surface = layOutScalp(templateHead("male"), {});
const { positionsMm } = surface.mesh;

/** The vertex nearest to a place of the map, degrees to the right and forward of straight up. */
function near(u: number, v: number): number {
  const away = (i: number): number => {
    const polar = surface.polarDeg[i];
    const azimuth = (surface.azimuthDeg[i] * Math.PI) / 180;
    return (polar * Math.sin(azimuth) - u) ** 2 + (polar * Math.cos(azimuth) - v) ** 2;
  };
  let best = 0;
  for (let i = 1; i < positionsMm.length / 3; i++) if (away(i) < away(best)) best = i;
  return best;
}

const figure = (
  id: string,
  carrier: string,
  trigger: CoverageRow["trigger"],
  nearMiss: CoverageRow["nearMiss"],
): CoverageRow => ({ ...entry(id), kind: "figure", carrier, trigger, nearMiss });

/** Whether hair just in front of the usual whorl runs to the client's right. */
const turnsRight = (flow?: HairFlow): boolean => hairDirection(surface, flow)[3 * near(7, -38)] > 0;
const listed = (turn: "counterclockwise" | null): boolean =>
  atDefault(caseWith({ hair: { whorl: turn === null ? {} : { turn } } })).some(
    ({ path }) => path === "hair.whorl.turn",
  );
const leastShaftUm = (stage: "I" | "VI"): number =>
  Math.min(...hairField(surface, stage, 160, { shaftUm: 70 }).shaftUm);
const angleAt = (u: number, v: number): number => hairField(surface, "I", 160).emergenceDeg[near(u, v)];
const backward = (u: number, v: number): boolean => hairDirection(surface)[3 * near(u, v) + 1] < 0;

export const hairGrowth: CoverageSubject = {
  subject: "How hair grows",
  rows: [
    figure(
      "whorl-usually-clockwise",
      "scalp.hairDirection",
      probe("nothing said of the whorl: it turns clockwise", () => turnsRight()),
      probe("a counterclockwise whorl", () => turnsRight({ whorls: [{ turn: "counterclockwise" }] })),
    ),
    {
      ...entry("whorl-turn-by-study"),
      kind: "field",
      carrier: "plan.defaults",
      trigger: probe("hair.whorl left out: the plan says that its turn was taken", () => listed(null)),
      nearMiss: probe("hair.whorl.turn given otherwise", () => listed("counterclockwise")),
    },
    figure(
      "shaft-vellus",
      "scalp.hairField",
      probe("stage VI: hair on the bald top is vellus", () => leastShaftUm("VI") < 35),
      probe("stage I: no vellus", () => leastShaftUm("I") < 35),
    ),
    figure(
      "hair-angle-by-place",
      "scalp.hairField",
      probe("the front edge: hair lies flat", () => angleAt(0, 48) <= 25),
      probe("straight up: it stands", () => angleAt(0, 0) <= 25),
    ),
    figure(
      "hair-direction-assumption",
      "scalp.hairDirection",
      probe("above the ear: back", () => backward(72, 0)),
      probe("behind the front edge: forward", () => backward(0, 30)),
    ),
  ],
};
