import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  freeStencilName,
  isSameStencil,
  type OwnStencil,
  ownStencilSchema,
} from "../../../core/commands/own-stencil.ts";
import { AppError } from "../../../core/errors.ts";
import type { StoredStencil } from "../../../preload/contract/files.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { getRow, listRows, run, runOne, sql } from "../sql.ts";

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  icon: z.string(),
  keywords: z.string(),
  records: z.string(),
});

/** The stencils of the library by name; one that no longer fits its schema throws. */
export const listStencils = (db: ReadableDb): readonly StoredStencil[] =>
  listRows(db, rowSchema, sql`select id, name, icon, keywords, records from stencil order by lower(name), at, id`).map(
    toStencil,
  );

/** The stencil of that id; throws `bad-request` when it is gone. */
export function findStencil(db: ReadableDb, id: string): StoredStencil {
  const row = getRow(db, rowSchema, sql`select id, name, icon, keywords, records from stencil where id = ${id}`);
  if (row === null) throw new AppError("bad-request", { channel: "stencils", problem: "the stencil is gone" });
  return toStencil(row);
}

/** Keeps a stencil under a name of its own; the same one again gives the one that is there. */
export function insertStencil(db: WritableDb, stencil: OwnStencil, at: string): StoredStencil {
  const all = listStencils(db);
  const same = all.find((each) => isSameStencil(each, stencil));
  if (same !== undefined) return same;
  const name = freeStencilName(
    stencil.name,
    all.map((each) => each.name),
  );
  const id = randomUUID();
  const [keywords, records] = [JSON.stringify(stencil.keywords), JSON.stringify(stencil.records)];
  runOne(
    db,
    sql`insert into stencil (id, name, icon, keywords, records, at)
        values (${id}, ${name}, ${stencil.icon}, ${keywords}, ${records}, ${at})`,
  );
  return { ...stencil, id, name };
}

/** Gives a stencil another name, icon and words; throws `bad-request` when it is gone. */
export function changeStencil(
  db: WritableDb,
  { id, name, icon, keywords }: Omit<StoredStencil, "records">,
): StoredStencil {
  const others = listStencils(db).filter((each) => each.id !== id);
  const free = freeStencilName(
    name,
    others.map((each) => each.name),
  );
  run(
    db,
    sql`update stencil set name = ${free}, icon = ${icon}, keywords = ${JSON.stringify(keywords)} where id = ${id}`,
  );
  return findStencil(db, id);
}

/** Removes a stencil; what was made from it stays. */
export const deleteStencil = (db: WritableDb, id: string): void =>
  void run(db, sql`delete from stencil where id = ${id}`);

/** Brings the stencils of another library over. */
export function copyStencils(from: ReadableDb, into: WritableDb, at: string): void {
  for (const { id: _id, ...stencil } of listStencils(from)) insertStencil(into, stencil, at);
}

function toStencil({ id, keywords, records, ...row }: z.infer<typeof rowSchema>): StoredStencil {
  const stencil = ownStencilSchema.parse({ ...row, keywords: JSON.parse(keywords), records: JSON.parse(records) });
  return { id, ...stencil };
}
