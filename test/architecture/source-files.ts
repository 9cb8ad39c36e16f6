import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";

/** The project folder. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** Folders that hold the program's own source. */
export const SOURCE_FOLDERS = ["core", "stencils", "templates", "preload", "main", "renderer", "cli"] as const;

/** A source file: path from the project folder with `/`, text, and what it imports (project paths or package names). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)\s[^;"'`]*?from\s*["']([^"']+)["']|(?:^|[;\n])\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Every TypeScript file of the source folders. */
export function listSourceFiles(): readonly SourceFile[] {
  return SOURCE_FOLDERS.flatMap((folder) => walk(join(ROOT, folder))).map(readSource);
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const path = relative(ROOT, file).split(sep).join("/");
  return { path, text, lines: text.split("\n").length - 1, imports: importsOf(path, text) };
}

/** Import specifiers of a text: relative ones as project paths, others as written. */
export function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    const plain = specifier.replace(/\?.*$/, "");
    return plain.startsWith(".") ? posix.join(dirname(path), plain) : plain;
  });
}
