import { addingDoubling, parseTissue } from "@shadowline/light";
import type { Command } from "../command.js";
import { fromFile, Refused } from "../exit.js";
import { choiceFlag, numberFlag, requiredFile } from "../flag-values.js";
import { readJson } from "../input-files.js";

/** Quadrature points: five digits on the published slabs. */
const POINTS = 32;

export const light: Command = {
  usage: "TISSUE.json [--method adding-doubling] [--incidence normal|diffuse|DEGREES] [--json]",
  help: [
    'TISSUE.json  {"ambientIndex":1,"bottomIndex":1,"layers":[{"thicknessMm":0.2,"absorptionPerMm":1,"scatteringPerMm":9,"anisotropy":0.75,"index":1}]}',
    "             thicknessMm null = semi-infinite, last layer only",
    "--photons, --seed and --threads belong to --method monte-carlo, which comes with a later version.",
  ],
  flags: {
    method: { type: "string" },
    incidence: { type: "string" },
    photons: { type: "string" },
    seed: { type: "string" },
    threads: { type: "string" },
    json: { type: "boolean" },
  },
  mostFiles: 1,
  async run({ files, text, on }, io) {
    const file = requiredFile(files, "TISSUE.json");
    const method = choiceFlag("method", text.method ?? "adding-doubling", ["adding-doubling", "monte-carlo"]);
    if (method === "monte-carlo")
      throw new Refused("--method monte-carlo comes with a later version; adding-doubling answers now");
    const given = text.incidence ?? "normal";
    const incidence = given === "normal" || given === "diffuse" ? given : numberFlag("incidence", given, 0, 89.9);
    const tissue = await readJson(file);
    const { specularReflectance, diffuseReflectance, transmittance, absorbedFraction, standardError } = fromFile(
      file,
      () => addingDoubling(parseTissue(tissue), { incidence, points: POINTS }),
    );
    const answer = {
      specularReflectance,
      diffuseReflectance,
      transmittance,
      absorbedFraction,
      standardError,
      photons: null,
      photonsPerSecond: null,
    };
    if (on.json) {
      io.print(JSON.stringify(answer));
      return;
    }
    io.print(
      [
        `specular reflectance  ${specularReflectance.toFixed(6)}`,
        `diffuse reflectance   ${diffuseReflectance.toFixed(6)}`,
        `transmittance         ${transmittance.toFixed(6)}`,
        ...absorbedFraction.map((share, layer) => `absorbed in layer ${layer + 1}   ${share.toFixed(6)}`),
      ].join("\n"),
    );
  },
};
