import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

export default defineConfig({
  plugins: [react()],
  // The rooms are read from their sources, so that a build never meets yesterday's output. Not by the
  // "source" condition: React Aria exports one too, and its sources are not meant to be built here.
  resolve: {
    alias: [
      { find: /^@shadowline\/(\w+)$/, replacement: `${packages}$1/src/index.ts` },
      // A room's texts in another language are loaded by those who read it.
      { find: /^@shadowline\/treatment\/(\w+)$/, replacement: `${packages}treatment/src/$1/$1.ts` },
    ],
  },
  worker: { format: "es" },
  build: {
    target: "es2023",
    // three alone is about 1 MB; it is a part of its own, loaded with the first 3D view.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [
            { name: "three", test: /node_modules[\\/](three|@react-three|three-mesh-bvh)[\\/]/ },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4747" } },
});
