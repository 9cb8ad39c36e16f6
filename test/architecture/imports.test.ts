import { describe, expect, it } from "vitest";
import { CORE_RULES, IMPORT_RULES, SINGLE_DOORS } from "./import-rules.ts";
import { importsOf, listSourceFiles, SOURCE_FOLDERS } from "./source-files.ts";

const files = listSourceFiles();
const isProjectPath = (target: string): boolean =>
  (SOURCE_FOLDERS as readonly string[]).includes(target.split("/")[0] ?? "") && target.includes("/");

describe("imports", () => {
  it("finds the imports of a file, types included", () => {
    const text =
      'import type { A } from "../model/a.ts";\nimport "./b.css";\nexport { c } from "zod";\nconst d = import("./d.ts");';
    expect(importsOf("core/x/y.ts", text)).toEqual(["core/model/a.ts", "core/x/b.css", "zod", "core/x/d.ts"]);
  });

  it("stay inside what each folder may use", () => {
    const broken = files.flatMap((file) => {
      const own = file.path.split("/")[0] ?? "";
      const rule = IMPORT_RULES[own];
      return file.imports
        .filter((target) => !allowed(own, target, rule))
        .map((target) => `${file.path} may not import ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it("follow the order of the folders inside core", () => {
    const broken = files
      .filter((file) => /^core\/[^/]+\//.test(file.path))
      .flatMap((file) => {
        const own = file.path.split("/")[1] ?? "";
        return file.imports
          .filter((target) => /^core\/[^/]+\//.test(target))
          .filter((target) => {
            const other = target.split("/")[1] ?? "";
            return other !== own && !(CORE_RULES[own] ?? []).includes(other);
          })
          .map((target) => `${file.path} may not import ${target}`);
      });
    expect(broken).toEqual([]);
  });

  it("use each single door", () => {
    const broken = SINGLE_DOORS.flatMap(({ what, uses, door }) =>
      files.filter((file) => uses.test(file.text) && !door.test(file.path)).map((file) => `${file.path} uses ${what}`),
    );
    expect(broken).toEqual([]);
  });

  it("make no cycle", () => {
    expect(cyclesOf(new Map(files.map((file) => [file.path, file.imports])))).toEqual([]);
  });

  it("are seen to make a cycle when they do", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(cyclesOf(graph)).toEqual(["a > b > c > a"]);
  });
});

function allowed(own: string, target: string, rule: (typeof IMPORT_RULES)[string] | undefined): boolean {
  if (!isProjectPath(target))
    return target.startsWith("..") ? false : (rule?.packages.some((name) => name.test(target)) ?? false);
  return (
    target.startsWith(`${own}/`) ||
    (rule?.folders.some((folder) => target === folder || target.startsWith(`${folder}/`)) ?? false)
  );
}

function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(" > "));
    if (at !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
