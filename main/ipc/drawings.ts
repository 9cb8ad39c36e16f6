import { partOfBoard } from "../../core/commands/part-of-board.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import type { MainContext } from "../context.ts";
import { readBoard } from "../db/repositories/boards.ts";
import { exportSvg } from "../export/svg.ts";
import type { Handlers } from "./register.ts";

/** Calls that answer with a drawing. */
export const drawingCalls = ({ library }: MainContext): Pick<Handlers, "drawings.svg"> => ({
  "drawings.svg": async ({ board, only, theme }) => {
    const doc = library.read((db) => readBoard(db, board));
    if (only.length === 0) return { svg: await exportSvg(doc, { catalogue, theme }) };
    const source = partOfBoard(doc, only);
    return { svg: await exportSvg(doc, { catalogue, theme, only: new Set(source.keys()), source }) };
  },
});
