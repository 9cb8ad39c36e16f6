import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "../../../main");

const files = readdirSync(MAIN, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(MAIN, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));

const using = (pattern: RegExp): readonly string[] =>
  files
    .filter((file) => pattern.test(file.text))
    .map((file) => file.path)
    .sort();

describe("the way to the database", () => {
  it("leads through the sql tag alone: statements are prepared in one file", () => {
    expect(using(/\.prepare[(<]|\bdb\.(exec|pragma|transaction)\(/)).toEqual(["db/sql.ts"]);
  });

  it("starts at one file that opens connections", () => {
    expect(using(/new BetterSqlite3\(/)).toEqual(["db/connect.ts"]);
  });

  it("is taken by the calls of the page through the library only", () => {
    expect(
      using(/from "\.\.?\/(\.\.\/)?db\/(connect|handle|sql)\.ts"/).filter((path) => !path.startsWith("db/")),
    ).toEqual([]);
  });
});
