/**
 * A reflectance spectrum of skin, 31 bands: how long, how far from the limit.
 *
 * The case is three layers of skin (epidermis 0.06, dermis 1.5, subcutis 10 mm, n 1.4, g 0.8, air on both sides), the
 * one for which figures of the adding-doubling C program by S. Prahl were measured on the same class of machine.
 */
import { performance } from "node:perf_hooks";
import {
  addingDoubling,
  ciede2000,
  createSkinOptics,
  type Inclusion,
  type LayeredTissue,
  labFromReflectance,
  referenceSkins,
  wavelengthsNm,
  wholeBloodPerMm,
} from "@shadowline/light";

/** points -> what the C program needs and misses (median ms for the spectrum, greatest dR, CIEDE2000). */
const program: Record<number, string> = {
  4: "1.7 ms, 0.0055, 0.27",
  8: "2.8 ms, 0.0016, 0.095",
  16: "13-20 ms, 0.00023, 0.0135",
  32: "140 ms, 0.00003, 0.0014",
};

/** Fair skin: 2.8 % melanosomes, 0.7 % blood in the dermis, baseline at 0.184 of its printed value. */
function threeLayers(band: number): LayeredTissue {
  const nm = wavelengthsNm[band];
  const base = 0.0244 + 8.53 * Math.exp(-(nm - 154) / 66.2);
  const melanosome = 6.6e10 * nm ** -3.33;
  const epidermis = 2.05 * 6.67 * (0.29 * (nm / 500) ** -4 + 0.71 * (nm / 500) ** -0.689);
  const layer = (thicknessMm: number, absorptionPerMm: number, reducedPerMm: number) => ({
    thicknessMm,
    absorptionPerMm,
    scatteringPerMm: reducedPerMm / 0.2,
    anisotropy: 0.8,
    index: 1.4,
  });
  return {
    ambientIndex: 1,
    bottomIndex: 1,
    layers: [
      layer(0.06, 0.0277 * melanosome + 0.184 * base, epidermis),
      layer(1.5, 0.007 * wholeBloodPerMm(0.6375)[band] + 0.184 * base, 4.6 * (nm / 500) ** -1.421),
      layer(10, 0.005 * wholeBloodPerMm(0.7)[band] + 0.005, 1.84 * (nm / 500) ** -0.672),
    ],
  };
}

function spectrum(points: number): Float64Array {
  return wavelengthsNm.map((_, band) => {
    const light = addingDoubling(threeLayers(band), { incidence: "normal", points });
    return light.specularReflectance + light.diffuseReflectance;
  });
}

/** Median of a few runs after a warm-up, ms. */
function medianMs(run: () => unknown, runs: number): number {
  for (let i = 0; i < 3; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1];
}

export default async function bench(): Promise<string> {
  const truth = spectrum(64);
  const lines = [
    "## Spectrum of skin",
    "",
    "A reflectance spectrum of three-layer skin, 31 bands; error against 64 points. The last column: adding-doubling C",
    "program by S. Prahl, figures measured on the same class of machine.",
    "",
    "| points | ms | greatest dR | CIEDE2000 | C program |",
    "|---|---|---|---|---|",
  ];
  for (const points of [4, 8, 16, 32]) {
    const found = spectrum(points);
    const worst = Math.max(...found.map((value, band) => Math.abs(value - truth[band])));
    const colour = ciede2000(labFromReflectance(found, "D65"), labFromReflectance(truth, "D65"));
    const ms = medianMs(() => spectrum(points), points < 32 ? 9 : 3);
    lines.push(`| ${points} | ${ms.toFixed(1)} | ${worst.toFixed(6)} | ${colour.toFixed(4)} | ${program[points]} |`);
  }
  lines.push("", "Client's skin (two layers), and one candidate field of dots on it:", "");
  lines.push(
    "| points | skin solved, ms | field of dots on it, ms | sensitivity at a depth, ms |",
    "|---|---|---|---|",
  );
  const dots: Inclusion = { topMm: 0.25, bottomMm: 0.55, absorptionPerMm: wavelengthsNm.map((nm) => 0.2 * (550 / nm)) };
  for (const points of [8, 16]) {
    const optics = createSkinOptics(referenceSkins.light, { points });
    const solved = medianMs(() => createSkinOptics(referenceSkins.light, { points }), 15);
    const field = medianMs(() => optics.reflectance([dots]), 15);
    const sheet = medianMs(() => optics.sensitivityPerMm(0.4), 15);
    lines.push(`| ${points} | ${solved.toFixed(2)} | ${field.toFixed(2)} | ${sheet.toFixed(2)} |`);
  }
  return `${lines.join("\n")}\n`;
}
