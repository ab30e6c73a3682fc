/** Deposit.bleedingIndex: below 0.1 none, to 0.5 pinpoint, to 1.5 ooze, above that flow. */
export const bleedingGrade = (index: number): number => (index < 0.1 ? 0 : index < 0.5 ? 1 : index < 1.5 ? 2 : 3);
