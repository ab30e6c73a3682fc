import { z } from "zod";
import { answer } from "./intake.js";

/** Who holds the needle; what is not said is unknown. */
export const practitioner = z.strictObject({
  name: z.string().min(1).max(100).optional(),
  /** Licensed or registered for this work where the law asks for it. */
  licensed: answer.default("unknown"),
  licence: z.string().min(1).max(120).optional(),
  trainingHours: z.number().min(0).max(20_000).optional(),
  /** Clients with micropigmentation of the scalp so far. */
  smpCases: z.number().int().min(0).max(100_000).optional(),
  /** Photographs of healed work were shown. */
  healedPhotosShown: answer.default("unknown"),
  /** Own test patches were read and the model was calibrated with them. */
  calibrated: answer.default("unknown"),
});
export type Practitioner = z.infer<typeof practitioner>;
