import { describe, expect, it } from "vitest";
import { DOCUMENT_MIGRATIONS, DOCUMENT_VERSION } from "../../../../core/model/migrations/document-migrations.ts";
import { migrateFile } from "../../../../core/model/migrations/migrate-file.ts";
import { type DocumentMigration, runMigrations } from "../../../../core/model/migrations/run-migrations.ts";

const step = (to: number): DocumentMigration => ({
  to,
  title: `to ${to}`,
  migrate: (file) => ({ ...file, path: `${String(file.path ?? "")}>${to}` }),
});

describe("document migrations", () => {
  it("apply only the steps after the file's version, in order", () => {
    const steps = [step(2), step(3), step(4)];
    expect(runMigrations({ version: 2 }, 2, 4, steps)).toEqual({ version: 4, path: ">3>4" });
    expect(runMigrations({ version: 4 }, 4, 4, steps)).toEqual({ version: 4 });
  });

  it.each([
    ["a gap", [step(2), step(4)], 4],
    ["a wrong order", [step(3), step(2)], 3],
    ["a missing last step", [step(2)], 3],
  ])("are refused with %s", (_, steps, target) => {
    expect(() => runMigrations({ version: 1 }, 1, target, steps)).toThrow(/document migration/);
  });

  it("are complete in this program", () => {
    expect(runMigrations({ version: 1 }, 1, DOCUMENT_VERSION, DOCUMENT_MIGRATIONS).version).toBe(DOCUMENT_VERSION);
  });

  it("refuse a file of a newer program", () => {
    expect(() => migrateFile({ version: DOCUMENT_VERSION + 1 }, "a.loopboard")).toThrow(/newer Loopboard/);
  });
});
