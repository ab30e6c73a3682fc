/** What one dot leaves, and how it got there. Healed = day 30. */
export type Deposit = {
  /** Needle tip below the surface at full travel, mm. */
  readonly needleDepthMm: number;
  /** Healed mean depth of the pigment, mm. */
  readonly depthMm: number;
  /** Standard deviation of depth, mm. */
  readonly depthSpreadMm: number;
  /** Healed disc radius, mm. */
  readonly radiusMm: number;
  /** Healed pigment, ng. The healing loss is already in it. */
  readonly massNg: number;
  /** Put into the skin on the day, ng. */
  readonly deliveredNg: number;
  /** Share of the delivered mass that leaves with the epidermis in the first two weeks, 0 to 1. */
  readonly shedShare: number;
  /** Probability that a dot spills (blow-out), 0 to 1. */
  readonly spillProbability: number;
  /** Bleeding: below 0.1 none, to 0.5 pinpoint, to 1.5 ooze, above that flow. */
  readonly bleedingIndex: number;
};
