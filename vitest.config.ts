import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: { include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "scripts/**/*.test.ts"], testTimeout: 60_000 },
});
