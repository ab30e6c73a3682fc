import type { ClientCase } from "@shadowline/treatment";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { openPlanning, type Planning, type PlanningState } from "./planning.js";

const Context = createContext<Planning | null>(null);

type Props = {
  readonly caseId: string;
  readonly document: ClientCase;
  /** False while a hand is still moving something. */
  readonly settled: boolean;
  readonly children: ReactNode;
};

/** Plans the draft of one case for everything below. */
export function PlanningProvider({ caseId, document, settled, children }: Props) {
  const [planning, setPlanning] = useState<Planning | null>(null);
  useEffect(() => {
    const opened = openPlanning(caseId);
    setPlanning(opened);
    return () => opened.close();
  }, [caseId]);
  useEffect(() => planning?.show(document, settled), [planning, document, settled]);
  return planning ? <Context value={planning}>{children}</Context> : null;
}

export function usePlanner(): Planning {
  const planning = useContext(Context);
  if (!planning) throw new RangeError("usePlanner needs a PlanningProvider above it");
  return planning;
}

export const usePlanning = <T,>(pick: (state: PlanningState) => T): T => useStore(usePlanner().store, pick);
