import type { PointMm } from "../landmark.js";
import { headFromTape } from "../tape/head-from-tape.js";
import { type AtlasHead, type AtlasLandmark, atlasLandmarks } from "./head-atlas.js";
import { surfaceSamples } from "./surface-samples.js";

/** As many as a known head from a scan has. */
const POINTS = 1400;
/** Nor do those have a neck. */
const NECK_FROM_MM = -85;

let made: AtlasHead | null = null;

/**
 * The head that is made of tape figures as a known head, for those that come back as a file: its face is plainer
 * than any person's. Made on first use and kept.
 */
export function tapeKnownHead(): AtlasHead {
  made ??= knownFrom(headFromTape(MEAN_TAPE));
  return made;
}

/** Between the mean man and the mean woman of the survey (ANSUR II 2012: 574 and 561 mm around). */
const MEAN_TAPE = { circumferenceMm: 567 };

function knownFrom({ mesh, landmarks }: ReturnType<typeof headFromTape>): AtlasHead {
  const samples = surfaceSamples([mesh], 0, POINTS);
  const kept: number[] = [];
  for (let i = 0; i < samples.count; i++) if (samples.positions[3 * i + 2] > NECK_FROM_MM) kept.push(i);
  const taken = (from: Float64Array): Float64Array =>
    Float64Array.from({ length: 3 * kept.length }, (_, at) => from[3 * kept[Math.floor(at / 3)] + (at % 3)]);
  return {
    id: "tape",
    ears: true,
    count: kept.length,
    positions: taken(samples.positions),
    normals: taken(samples.normals),
    landmarks: Object.fromEntries(atlasLandmarks.map((name) => [name, landmarks[name]?.atMm])) as {
      [name in AtlasLandmark]: PointMm;
    },
  };
}
