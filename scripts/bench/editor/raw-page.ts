import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { launchLoopboard, type RunningLoopboard } from "../../drive/launch.ts";
import type { PlainGraph } from "./page/plain-graph.ts";

/** What is compared: React Flow with default nodes, and one plain canvas element. */
export type Peer = "react-flow" | "floor";

const root = join(import.meta.dirname, "page");
const outDir = join(import.meta.dirname, "..", "..", "..", "out", "bench-page");

/** Builds the page of the peers; its file. */
export async function buildRawPage(): Promise<string> {
  await build({ root, base: "./", logLevel: "error", build: { outDir, emptyOutDir: true, target: "chrome130" } });
  return join(outDir, "index.html");
}

/** Starts a bare Electron window with that page, as large as a canvas of Loopboard. */
export const launchRawPage = (
  file: string,
  size: { readonly width: number; readonly height: number },
): Promise<RunningLoopboard> =>
  launchLoopboard({
    appFolder: join(import.meta.dirname, "window"),
    env: {
      BENCH_PAGE: file,
      BENCH_WIDTH: String(Math.round(size.width)),
      BENCH_HEIGHT: String(Math.round(size.height)),
    },
  });

/** Hands a graph to a peer. */
export const loadRaw = (page: Page, peer: Peer, graph: PlainGraph): Promise<void> =>
  page.evaluate(
    ([name, given]) => {
      const load: unknown = Reflect.get(window, "benchLoad");
      if (typeof load !== "function") throw new Error("The page of the peers did not start.");
      load(name, given);
    },
    [peer, graph] as const,
  );
