import type { CaseStroke } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { brushLane } from "./brush-lane.js";
import type { BrushDeed } from "./brush-preview.js";

const stroke = (perCm2: number): CaseStroke => ({ kind: "add", pathMm: [[0, 0, 0]], radiusMm: 5, perCm2 });
const step = (perCm2: number): BrushDeed => ({ deed: "step", stroke: stroke(perCm2) });
const keep = (perCm2: number): BrushDeed => ({ deed: "keep", stroke: stroke(perCm2) });

/** A planner that answers when told to. */
function held() {
  const begun: BrushDeed[] = [];
  const scenes: number[] = [];
  const failures: unknown[] = [];
  const ends: { resolve: (scene: number) => void; reject: (error: Error) => void }[] = [];
  const send = brushLane<number>(
    (deed) => {
      begun.push(deed);
      return new Promise((resolve, reject) => ends.push({ resolve, reject }));
    },
    (scene) => scenes.push(scene),
    (error) => failures.push(error),
  );
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return { send, begun, scenes, failures, ends, turn };
}

test("a step that waits is overtaken by the next; one that runs is not", async () => {
  const { send, begun, scenes, ends, turn } = held();
  void send(step(1));
  void send(step(2));
  void send(step(3));
  ends[0].resolve(1);
  await turn();
  ends[1].resolve(3);
  await turn();
  expect(begun).toEqual([step(1), step(3)]);
  expect(scenes).toEqual([1, 3]);
});

test("the end of a stroke stays in its place before the next stroke", async () => {
  const { send, begun, ends, turn } = held();
  void send(step(1));
  void send(step(2));
  void send(keep(2));
  void send(step(7));
  void send(step(8));
  for (let at = 0; at < 3; at++) {
    ends[at].resolve(at);
    await turn();
  }
  expect(begun).toEqual([step(1), keep(2), step(8)]);
});

test("a deed is done when its scene is there, and an overtaken one at once", async () => {
  const { send, ends, turn } = held();
  const done: string[] = [];
  const say = (name: string) => () => {
    done.push(name);
  };
  void send(step(1)).then(say("first"));
  void send(step(2)).then(say("overtaken"));
  void send(keep(2)).then(say("kept"));
  await turn();
  expect(done).toEqual(["overtaken"]);
  ends[0].resolve(1);
  await turn();
  expect(done).toEqual(["overtaken", "first"]);
  ends[1].resolve(2);
  await turn();
  expect(done).toEqual(["overtaken", "first", "kept"]);
});

test("a deed that fails does not hold up the next", async () => {
  const { send, begun, failures, ends, turn } = held();
  void send(step(1));
  void send({ deed: "drop" });
  ends[0].reject(new Error("no room"));
  await turn();
  expect(failures).toEqual([new Error("no room")]);
  expect(begun).toEqual([step(1), { deed: "drop" }]);
});
