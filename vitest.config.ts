import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: {
    include: ["packages", "apps", "examples", "bench", "tests/coverage", "tests/heads"].map(
      (folder) => `${folder}/**/*.test.ts`,
    ),
    setupFiles: ["./vitest.setup.ts"],
    testTimeout: 60_000,
    // All cores: by itself Vitest leaves one idle, which on two cores doubles the time.
    maxWorkers: "100%",
  },
});
