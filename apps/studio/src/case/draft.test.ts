import { clientCase } from "@shadowline/treatment";
import { beforeEach, expect, test } from "vitest";
import { isUnsaved, openDraft, useDraft } from "./draft.js";
import { withWantedLook, withZoneDensity, withZoneTreated } from "./edits.js";

const document = clientCase.parse({
  schemaVersion: 1,
  intake: { ageYears: 45, situations: ["shaved-look"], hairLoss: {} },
  head: { template: "male" },
  skin: { lab: { l: 60, a: 12, b: 16 } },
  wantedLook: { worn: "shaved", visualPerCm2: 80, zones: ["frontal"] },
  startDate: "2027-01-11",
  country: "US",
  seed: 7,
});
const density = (): number | undefined => useDraft.getState().document?.wantedLook.visualPerCm2;
const { undo, redo } = useDraft.temporal.getState();

beforeEach(() => openDraft({ caseId: "01J", version: 3, document }));

test("a freshly opened case is saved and has nothing to undo", () => {
  expect(isUnsaved(useDraft.getState())).toBe(false);
  expect(useDraft.temporal.getState().pastStates).toHaveLength(0);
});

test("a drag is one step however many places it went through", () => {
  const { showPreview, change } = useDraft.getState();
  for (const visualPerCm2 of [81, 85, 90]) showPreview(withWantedLook({ visualPerCm2 }));
  expect(density()).toBe(80);
  change(withWantedLook({ visualPerCm2: 90 }));
  expect(density()).toBe(90);
  undo();
  expect(density()).toBe(80);
  redo();
  expect(density()).toBe(90);
});

test("a drag that is given up leaves no step", () => {
  useDraft.getState().showPreview(withWantedLook({ visualPerCm2: 120 }));
  useDraft.getState().dropPreview();
  expect(useDraft.getState().preview).toBeNull();
  expect(useDraft.temporal.getState().pastStates).toHaveLength(0);
});

test("undoing back to what was saved counts as saved", () => {
  const { change, saved } = useDraft.getState();
  change(withWantedLook({ visualPerCm2: 100 }));
  const sent = useDraft.getState().document!;
  saved({ caseId: "01J", version: 4, document: structuredClone(sent) }, sent);
  expect(isUnsaved(useDraft.getState())).toBe(false);
  change(withWantedLook({ visualPerCm2: 110 }));
  expect(isUnsaved(useDraft.getState())).toBe(true);
  undo();
  expect(isUnsaved(useDraft.getState())).toBe(false);
});

test("an edit made while a save was under way stays unsaved", () => {
  const { change, saved } = useDraft.getState();
  change(withWantedLook({ visualPerCm2: 100 }));
  const sent = useDraft.getState().document!;
  change(withWantedLook({ visualPerCm2: 105 }));
  saved({ caseId: "01J", version: 4, document: structuredClone(sent) }, sent);
  expect(isUnsaved(useDraft.getState())).toBe(true);
  expect(density()).toBe(105);
});

test("a zone's own density goes and comes without leaving traces", () => {
  const own = withZoneDensity("crown", 60)(document);
  expect(own.wantedLook.zonePerCm2).toEqual({ crown: 60 });
  expect(withZoneDensity("crown", null)(own).wantedLook.zonePerCm2).toEqual({});
});

test("the last zone cannot be taken away", () => {
  expect(withZoneTreated("frontal", false)(document)).toBe(document);
  expect(withZoneTreated("crown", true)(document).wantedLook.zones).toEqual(["frontal", "crown"]);
});
