/**
 * The house's one direction of imports.
 *
 * Every workspace may import only what its row allows; the pure rooms may not reach files, network,
 * clock, global randomness, or the engine's own transcendental functions (they differ between engines).
 * Exit 1 with one line per breach.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const scalp = ["scalp", "quantity", "numeric"];
const upToLook = ["look", "light", "dots", "technique", ...scalp];
const upToTreatment = ["treatment", ...upToLook];
/** Room -> rooms it may import. */
const allowed = {
  "packages/quantity": [],
  "packages/numeric": [],
  "packages/light": ["quantity", "numeric"],
  "packages/scalp": ["quantity", "numeric"],
  "packages/dots": scalp,
  "packages/technique": ["quantity", "numeric"],
  "packages/look": ["light", "dots", "technique", ...scalp],
  "packages/treatment": upToLook,
  "packages/reports": upToTreatment,
  "packages/records": ["quantity", "treatment"],
  "packages/api": ["quantity", "treatment"],
  "apps/server": [...upToTreatment, "reports", "records", "api"],
  "apps/studio": [...upToTreatment, "reports", "api"],
  "apps/cli": [...upToTreatment, "reports", "records", "api", "server"],
};
const pure = ["quantity", "numeric", "light", "scalp", "dots", "technique", "look", "treatment"].map(
  (room) => `packages/${room}`,
);
const impure = [
  [/from "node:|import\("node:/, "imports a Node module"],
  [/\bMath\.random\b/, "draws from the global random source"],
  [/\bDate\.now\b|\bnew Date\(\)/, "reads the clock"],
  [/\b(fetch|setTimeout|setInterval|process|performance)\b\s*[.(]/, "reaches outside"],
  [/\w\s*\*\*\s*\w/, "uses **, which differs between engines; take pow from numeric"],
  [
    /\bMath\.(sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|expm1|log|log2|log10|log1p|pow|hypot|cbrt)\b/,
    "uses a function that differs between engines; take it from numeric",
  ],
];

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist"].includes(entry.name) ? [] : sources(path);
    return /\.(ts|tsx|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const breaches = [];
let files = 0;
for (const [room, may] of Object.entries(allowed)) {
  const manifest = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }));
  for (const name of declared) {
    const ours = name.match(/^@shadowline\/(.+)$/)?.[1];
    if (ours && !may.includes(ours))
      breaches.push(`${room}/package.json depends on ${name}, which its row does not allow`);
  }
  for (const path of sources(join(root, room))) {
    files++;
    const text = readFileSync(path, "utf8");
    const test = /\.test\.tsx?$/.test(path);
    const shown = relative(root, path).split(sep).join("/");
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      const ours = target.match(/^@shadowline\/([^/]+)/)?.[1];
      if (ours && !may.includes(ours)) breaches.push(`${shown} imports ${target}, which its row does not allow`);
      // The heads that tests measure against lie beside all rooms.
      if (test && target.startsWith(".") && join(path, "..", target).startsWith(join(root, "tests/heads/"))) continue;
      if (target.startsWith(".") && relative(join(root, room), join(path, "..", target)).startsWith("..")) {
        breaches.push(`${shown} leaves its room with ${target}`);
      }
    }
    if (!test && pure.includes(room)) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      for (const [pattern, what] of impure) if (pattern.test(code)) breaches.push(`${shown} ${what}`);
    }
  }
}
// A check that looked at nothing proves nothing.
if (files < 40) breaches.push(`only ${files} files were found to check`);
for (const breach of breaches) console.error(breach);
console.log(`import directions: ${files} files, ${breaches.length} breaches`);
process.exit(breaches.length > 0 ? 1 : 0);
