import { MAX_UPLOAD_BYTES } from "@shadowline/api";
import { InputError, type InputIssue } from "@shadowline/quantity";
import type { ScanStep } from "@shadowline/scalp";
import { useEffect, useRef, useState } from "react";
import { useDraft } from "../case/draft.js";
import { usePlanner } from "../planning/PlanningContext.js";
import type { SaidOfScan } from "../planning/planning.js";
import { client } from "../server/client.js";
import { headWithNoted, withHead } from "./landmark-edits.js";

/** How far a scan has come that was dropped or chosen. */
export type ScanReading =
  | { readonly phase: "idle" }
  | { readonly phase: "reading"; readonly name: string; readonly step: ScanStep; readonly share: number }
  /** A whole scan whose size nobody knows: unit or circumference are asked for. */
  | { readonly phase: "scale-unknown"; readonly name: string; readonly issues: readonly InputIssue[] }
  | { readonly phase: "storing"; readonly name: string }
  | { readonly phase: "refused"; readonly name: string; readonly issues: readonly InputIssue[] }
  | { readonly phase: "too-large"; readonly name: string }
  /** The server did not take it; the scan is still at hand. */
  | { readonly phase: "failed"; readonly name: string; readonly error: unknown };

export type ScanReader = {
  readonly reading: ScanReading;
  readonly take: (file: File) => void;
  /** Answers the question about its size. */
  readonly say: (said: SaidOfScan) => void;
  readonly cancel: () => void;
  /** Stores again what the server did not take. */
  readonly retry: () => void;
};

const isScale = ({ field }: InputIssue): boolean => field === "unit" || field === "circumferenceMm";

/**
 * Reads a scan in the planner's thread, stores it with the case, and only then makes it the case's head.
 *
 * The case changes in one step, which undo takes back; the file stays stored, for redo and for versions.
 */
export function useScanReader(caseId: string): ScanReader {
  const planner = usePlanner();
  const [reading, setReading] = useState<ScanReading>({ phase: "idle" });
  const held = useRef<{ name: string; bytes: Uint8Array<ArrayBuffer>; said: SaidOfScan } | null>(null);
  /** Counts up with every new beginning and every cancel: answers to an older one are dropped. */
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );

  /** Landmarks that were noted elsewhere, for the scan that the case has. */
  async function readLandmarks(file: File): Promise<void> {
    const mine = ++turn.current;
    const text = await file.text();
    const head = useDraft.getState().document?.head;
    if (mine !== turn.current || !head) return;
    try {
      useDraft.getState().change(withHead(headWithNoted(head, text, file.name)));
      setReading({ phase: "idle" });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      setReading({ phase: "refused", name: file.name, issues: error.issues });
    }
  }

  async function read(file: File): Promise<void> {
    const { name } = file;
    if (name.toLowerCase().endsWith(".json")) return readLandmarks(file);
    const mine = ++turn.current;
    const current = (): boolean => mine === turn.current;
    held.current = null;
    if (file.size > MAX_UPLOAD_BYTES) return setReading({ phase: "too-large", name });
    setReading({ phase: "reading", name, step: "read", share: 0 });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!current()) return;
      const issues = await planner.openScan(bytes, name, tell(name, current));
      if (!current()) return;
      if (issues) return setReading({ phase: "refused", name, issues });
      held.current = { name, bytes, said: {} };
      await findHead(mine);
    } catch (error) {
      if (current()) setReading({ phase: "failed", name, error });
    }
  }

  const tell = (name: string, current: () => boolean) => (step: ScanStep, share: number) => {
    if (current()) setReading({ phase: "reading", name, step, share });
  };

  async function findHead(mine: number): Promise<void> {
    const scan = held.current;
    if (!scan) return;
    const current = (): boolean => mine === turn.current;
    const { name, said } = scan;
    setReading({ phase: "reading", name, step: "repair", share: 0 });
    const found = await planner.openedHead(said, tell(name, current));
    if (!current()) return;
    if ("issues" in found) {
      const asked = said.unit !== undefined || said.circumferenceMm !== undefined;
      if (!found.issues.some(isScale)) return setReading({ phase: "refused", name, issues: found.issues });
      // The first time it is only asked for; an answer that does not fit is shown with what would.
      return setReading({ phase: "scale-unknown", name, issues: asked ? found.issues : [] });
    }
    await store(mine);
  }

  async function store(mine: number): Promise<void> {
    const scan = held.current;
    if (!scan) return;
    const { name, bytes, said } = scan;
    setReading({ phase: "storing", name });
    try {
      const stored = await client.addFile({ caseId, name, bytes });
      if (mine !== turn.current) return;
      const described = { scan: stored.name, ...said };
      await planner.keepOpened(described);
      useDraft.getState().change(withHead(described));
      held.current = null;
      setReading({ phase: "idle" });
    } catch (error) {
      if (mine === turn.current) setReading({ phase: "failed", name, error });
    }
  }

  return {
    reading,
    take: (file) => void read(file),
    say(said) {
      if (!held.current) return;
      held.current = { ...held.current, said };
      const mine = ++turn.current;
      const { name } = held.current;
      findHead(mine).catch((error: unknown) => {
        if (mine === turn.current) setReading({ phase: "failed", name, error });
      });
    },
    cancel() {
      turn.current++;
      held.current = null;
      setReading({ phase: "idle" });
      planner.dropScan();
    },
    retry() {
      void store(++turn.current);
    },
  };
}
