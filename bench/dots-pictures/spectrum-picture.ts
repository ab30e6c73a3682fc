import { placeDots, squareSurface, uniformDensity } from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import FastPoissonDiskSampling from "fast-2d-poisson-disk-sampling";
import PoissonDiskSampling from "poisson-disk-sampling";
import { type Canvas, sheet } from "./canvas.js";
import { chart } from "./chart.js";
import { skinPanel } from "./skin-panel.js";
import { PANEL_PX, radial, spectrum, spectrumPanel } from "./spectrum.js";

const SIDE_MM = 120;
const PER_CM2 = 81;
const WINDOW_MM = 40;
const DOTS = (PER_CM2 * SIDE_MM * SIDE_MM) / 100;

type Places = readonly (readonly [number, number])[];

/** Four layouts of the same density: white noise, two npm tools, ours; dots above, spectra below. */
export function spectrumPicture(): { svg: string; picture: Canvas } {
  const random = randomStream(3);
  const shape: [number, number] = [SIDE_MM, SIDE_MM];
  const filling = (share: number): number => Math.sqrt((share * SIDE_MM * SIDE_MM) / DOTS);
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const { positionsMm } = placeDots({
    ...{ surface, density: uniformDensity(surface, PER_CM2), seed: 5, cumulativeShares: [1] },
  });
  const layouts: { readonly [name: string]: { readonly colour: string; readonly places: Places } } = {
    "white noise": {
      colour: "#999999",
      places: Array.from({ length: DOTS }, () => [SIDE_MM * random(), SIDE_MM * random()] as const),
    },
    "poisson-disk-sampling": {
      colour: "#d07a1f",
      places: new PoissonDiskSampling({ shape, minDistance: filling(0.635), tries: 30 }, randomStream(1)).fill(),
    },
    "fast-2d-poisson-disk-sampling": {
      colour: "#3a7d44",
      places: new FastPoissonDiskSampling({ shape, radius: filling(0.87), tries: 30 }, randomStream(1)).fill(),
    },
    Shadowline: {
      colour: "#1f4fd0",
      places: Array.from(
        { length: positionsMm.length / 3 },
        (_, i) => [positionsMm[3 * i], positionsMm[3 * i + 1]] as const,
      ),
    },
  };
  const patch = { leftMm: 40, bottomMm: 40, widthMm: PANEL_PX / 11, heightMm: PANEL_PX / 11, pxPerMm: 11 };
  const spectra = Object.entries(layouts).map(([name, { colour, places }]) => {
    const perMm2 = places.length / (SIDE_MM * SIDE_MM);
    return { name, colour, of: spectrum(places, perMm2, SIDE_MM, WINDOW_MM) };
  });
  // The window's own peak in the middle is as wide as the window is small.
  const beyondPeak = 2.2 / (WINDOW_MM * Math.sqrt(PER_CM2 / 100));
  return {
    picture: sheet([
      Object.values(layouts).map(({ places }) =>
        skinPanel(
          patch,
          places.map(([x, y]) => ({ x, y })),
        ),
      ),
      spectra.map(({ of }) => spectrumPanel(of)),
    ]),
    svg: chart(
      "Spectral power of four layouts by frequency",
      spectra.map(({ name, colour, of }) => ({ name, colour, points: radial(of, beyondPeak) })),
      { label: "frequency over that of the mean spacing", from: 0, to: 2, step: 0.25 },
      { label: "power (white noise 1)", from: 0, to: 4, step: 0.5 },
    ),
  };
}
