/**
 * `npm run bench [-- NAME ...]`: builds each benchmark, runs it in a fresh process and writes its table
 * to bench/NAME/RESULTS.md.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

if (process.argv[2] === "--one") {
  const { default: bench } = await import(pathToFileURL(process.argv[3]).href);
  const name = process.argv[4];
  const table = await bench();
  const head = `# ${name}\n\n\`npm run bench -- ${name}\`, Node ${process.version}, ${cpus().length} cores (${cpus()[0].model.trim()}). Read figures as ratios.\n\n`;
  writeFileSync(`${here}${name}/RESULTS.md`, `${head}${table.trim()}\n`);
  console.log(table);
} else {
  const all = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${here}${entry.name}/bench.ts`))
    .map((entry) => entry.name);
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`no benchmark called ${unknown.join(", ")}; there are ${all.join(", ")}`);
    process.exit(2);
  }
  for (const name of wanted.length > 0 ? wanted : all) {
    console.log(`\n== ${name}`);
    const out = `${here}dist/${name}`;
    const build = [
      "build",
      "--ssr",
      `bench/${name}/bench.ts`,
      "--outDir",
      out,
      "--config",
      "bench/vite.config.ts",
      "--logLevel",
      "warn",
    ];
    const steps = [
      [`${root}node_modules/.bin/vite`, build],
      [process.execPath, [fileURLToPath(import.meta.url), "--one", `${out}/bench.js`, name]],
    ];
    for (const [command, args] of steps) {
      if (spawnSync(command, args, { cwd: root, stdio: "inherit" }).status !== 0) process.exit(1);
    }
  }
}
