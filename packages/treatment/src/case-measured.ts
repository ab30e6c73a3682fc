import { z } from "zod";
import { placeMm } from "./case-brush.js";

const mapPoint = z.strictObject({ azimuthDeg: z.number().min(-180).max(180), polarDeg: z.number().min(0).max(150) });

/**
 * A place where every follicle was measured one by one. They are the hair that stands there, and no dot is set into
 * one; stage, patches and strokes of the hair say nothing more about the place.
 */
export const measuredFollicles = z.strictObject({
  /** Where all of them were measured, the bare skin between them too. */
  polygon: z.array(mapPoint).min(3).max(200),
  follicles: z
    .array(
      z.strictObject({
        /** Where the hair comes out of the skin, head frame. */
        placeMm,
        /** No dot is set nearer. */
        radiusMm: z.number().min(0.02).max(2),
      }),
    )
    .max(20_000),
});

/** Dots that stand in the skin from earlier sessions, as they were found there; the plan goes on from them. */
export const measuredDots = z.strictObject({
  /** Sessions that set them; the plan's own are numbered after these. */
  sessions: z.number().int().min(1).max(20),
  /** Day of the last of them. Left out, an interval of the protocol before the first session to come. */
  lastDate: z.iso.date().optional(),
  placesMm: z.array(placeMm).min(1).max(100_000),
});
