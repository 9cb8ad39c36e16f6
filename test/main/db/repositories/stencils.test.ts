import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OwnStencil } from "../../../../core/commands/own-stencil.ts";
import { connect } from "../../../../main/db/connect.ts";
import { migrate } from "../../../../main/db/migrate.ts";
import { MIGRATIONS } from "../../../../main/db/migrations/index.ts";
import {
  changeStencil,
  copyStencils,
  deleteStencil,
  findStencil,
  insertStencil,
  listStencils,
} from "../../../../main/db/repositories/stencils.ts";
import { verifyLibrary } from "../../../../main/db/verify.ts";
import { docWith, node, storeBoard, tempDb, tempFolder, time } from "../temp-library.ts";

const stencil = (name: string, x = 0): OwnStencil => ({
  name,
  icon: "cache",
  keywords: ["fast"],
  records: [node("n1", { x })],
});
const names = (db: Parameters<typeof listStencils>[0]): readonly string[] => listStencils(db).map(({ name }) => name);

describe("own stencils", () => {
  it("are kept with their pieces, in order of their names", () => {
    const db = tempDb();
    const kept = insertStencil(db, stencil("Loop"), time(1));
    insertStencil(db, stencil("cache pair"), time(2));
    expect(names(db)).toEqual(["cache pair", "Loop"]);
    expect(findStencil(db, kept.id)).toEqual({ id: kept.id, ...stencil("Loop") });
  });

  it("with the name of another get a number; the same one again is the one that is there", () => {
    const db = tempDb();
    const first = insertStencil(db, stencil("Loop"), time(1));
    expect(insertStencil(db, stencil("Loop"), time(2)).id).toBe(first.id);
    expect(insertStencil(db, stencil("Loop", 9), time(3)).name).toBe("Loop 2");
    expect(names(db)).toEqual(["Loop", "Loop 2"]);
  });

  it("are renamed, given other words, and deleted", () => {
    const db = tempDb();
    const { id } = insertStencil(db, stencil("Loop"), time(1));
    insertStencil(db, stencil("Other"), time(1));
    expect(changeStencil(db, { id, name: "Other", icon: "ranker", keywords: [] })).toMatchObject({ name: "Other 2" });
    expect(changeStencil(db, { id, name: "Other 2", icon: "ranker", keywords: ["a"] })).toMatchObject({
      name: "Other 2",
    });
    deleteStencil(db, id);
    expect(names(db)).toEqual(["Other"]);
    expect(() => findStencil(db, id)).toThrow("the stencil is gone");
  });

  it("come over from another library, each once", () => {
    const [from, into] = [tempDb(), tempDb()];
    insertStencil(from, stencil("Loop"), time(1));
    insertStencil(into, stencil("Loop"), time(1));
    insertStencil(from, stencil("Mine"), time(1));
    copyStencils(from, into, time(2));
    expect(names(into)).toEqual(["Loop", "Mine"]);
  });

  it("find room in a library of the version before them, whose boards stay as they are", () => {
    const db = connect(join(tempFolder(), "library.db"));
    migrate(db, MIGRATIONS.slice(0, 3), () => undefined);
    storeBoard(db, docWith("Old", node("n1")));
    migrate(db, MIGRATIONS, () => undefined);
    insertStencil(db, stencil("Loop"), time(1));
    expect(names(db)).toEqual(["Loop"]);
    expect(verifyLibrary(db)).toBeNull();
    db.close();
  });
});
