import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { projectRoot } from "../setup/setup.ts";
import type { Measurement } from "./row.ts";

const KILO = 1000;

const gzipKilobytes = (file: string): number => gzipSync(readFileSync(file)).length / KILO;

/** The page's scripts and styles as a browser would fetch them, without the ELK worker, against React itself. */
export async function measureBundle(): Promise<Measurement> {
  const folder = join(projectRoot, "out", "renderer", "assets");
  const files = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name) && !/elk-?worker/i.test(name));
  const total = files.reduce((sum, name) => sum + gzipKilobytes(join(folder, name)), 0);
  const react = join(projectRoot, "node_modules", "react-dom", "cjs", "react-dom-client.production.js");
  return {
    row: "page bundle without the ELK worker, gzip",
    unit: "kB",
    samples: [total],
    reference: [gzipKilobytes(react)],
    against: "react-dom alone, not minified",
    target: 700,
  };
}
