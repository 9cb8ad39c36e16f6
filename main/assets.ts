import { readdirSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { appPathOf } from "./app-url.ts";

/** A file of the built page: where it lies and what it is. */
export interface Asset {
  readonly file: string;
  readonly mime: string;
}

/** The files the page may load, by their path in an address. */
export type Assets = ReadonlyMap<string, Asset>;

const MIME: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Lists a folder once: only regular files of known types can ever be served, whatever an address says. */
export function listAssets(folder: string): Assets {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mime = MIME[extname(entry.name)];
    if (!entry.isFile() || mime === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    assets.set(file.slice(folder.length).split(sep).join("/"), { file, mime });
  }
  return assets;
}

/** The file an address names, or null: the path must be one of the list, letter by letter. */
export function findAsset(assets: Assets, address: string): Asset | null {
  const path = appPathOf(address);
  return path === null ? null : (assets.get(path) ?? null);
}
