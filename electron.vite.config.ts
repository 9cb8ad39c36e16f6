import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      target: "node20",
      outDir: "out/main",
      rollupOptions: {
        input: {
          index: resolve(root, "main/index.ts"),
          // A thread needs a file of its own.
          "check-thread": resolve(root, "main/backup/check-thread.ts"),
          "library-thread": resolve(root, "main/start/library-thread.ts"),
        },
      },
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
    // The place in the page where main writes the nonce of each answer.
    html: { cspNonce: "__CSP_NONCE__" },
    plugins: [react()],
    build: {
      target: "chrome130",
      outDir: resolve(root, "out/renderer"),
      minify: true,
      // Each font is a file of its own: a data: URL would need an exception in the content policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(root, "renderer/index.html") },
    },
  },
});
