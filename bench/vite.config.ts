import { defaultServerConditions, defineConfig } from "vite";

// Sources straight from the packages, in one file: a benchmark measures the code, not the loader.
export default defineConfig({
  ssr: { noExternal: /^@shadowline\//, resolve: { conditions: ["source", ...defaultServerConditions] } },
  build: { target: "node20", minify: false },
});
