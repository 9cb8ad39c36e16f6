import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect, disconnect } from "../../../main/db/connect.ts";
import { pragma } from "../../../main/db/sql.ts";
import { tempDb, tempFolder } from "./temp-library.ts";

describe("the connection", () => {
  it("syncs each commit to the disk: synchronous reads back as FULL", () => {
    expect(pragma(tempDb(), "synchronous")).toBe(2);
  });

  it("keeps a log beside the file, holds it alone, and trusts nothing in the schema", () => {
    const db = tempDb();
    const read = (name: string): unknown => pragma(db, name);
    expect(["journal_mode", "locking_mode", "foreign_keys", "trusted_schema", "cell_size_check"].map(read)).toEqual([
      "wal",
      "exclusive",
      1,
      0,
      1,
    ]);
  });

  it("is the only one: a second connection is refused", () => {
    const file = join(tempFolder(), "library.db");
    const first = connect(file);
    expect(() => connect(file)).toThrow(/locked/);
    disconnect(first);
    disconnect(connect(file));
  }, 20_000);
});
