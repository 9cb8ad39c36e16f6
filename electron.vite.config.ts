import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      target: "node20",
      outDir: "out/main",
      rollupOptions: { input: { index: resolve(root, "main/index.ts") } },
    },
  },
  preload: {
    build: {
      target: "node20",
      outDir: "out/preload",
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, "preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: resolve(root, "renderer"),
    plugins: [react()],
    build: {
      target: "chrome130",
      outDir: resolve(root, "out/renderer"),
      rollupOptions: { input: resolve(root, "renderer/index.html") },
    },
  },
});
