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
    // Two hundred files load the same rooms: once a worker instead of once a file, a fifth less time. What a room
    // remembers goes by what it was asked, so no test can tell.
    isolate: false,
  },
});
