import type { Statement } from "@shadowline/treatment";
import type { Citations } from "./citations.js";
import { ink } from "./paper.js";

/** Type of the client's part: larger than the practitioner's. */
export const clientText = { sizePt: 10.5, gapPt: 4 } as const;
export const clientNote = { sizePt: 8.5, colour: ink.soft, gapPt: 3 } as const;
export const clientTable = { sizePt: 9 } as const;

/** A sentence with its sources. */
export const said = ({ text, evidence }: Statement, { cite }: Citations): string => `${text} ${cite(evidence)}`;
