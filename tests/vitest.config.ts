import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** What runs the built command, the built server and a real browser. `npm test` builds before. */
export default defineConfig({
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: {
    include: ["tests/**/*.test.ts"],
    // Need nothing built: run with the unit tests.
    exclude: ["tests/coverage/**", "tests/heads/**"],
    globalSetup: ["tests/ready.ts"],
    // A browser, a server and a database per file: more at once only makes each slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    // What a worker still has to finish comes first: on a busy machine that takes seconds.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 90_000,
  },
});
