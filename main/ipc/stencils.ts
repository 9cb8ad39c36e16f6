import { basename } from "node:path";
import { checkStencil, parseStencil, STENCIL_EXTENSION, serializeStencil } from "../../core/commands/own-stencil.ts";
import { readBoardText } from "../board-file.ts";
import type { MainContext } from "../context.ts";
import { changeStencil, deleteStencil, findStencil, insertStencil, listStencils } from "../db/repositories/stencils.ts";
import { askSavePath, askStencilPath } from "../dialogs.ts";
import { writeFileAtomic } from "../export/write-file.ts";
import { toFileName } from "../file-name.ts";
import type { Handlers } from "./register.ts";

type StencilCall = Extract<keyof Handlers, `stencils.${string}`>;

/** Calls about stencils of the person's own. The page never sends a path. */
export const stencilCalls = (context: MainContext): Pick<Handlers, StencilCall> => {
  const { library, now } = context;
  return {
    "stencils.list": () => library.read(listStencils),
    "stencils.add": (stencil) => {
      checkStencil(stencil, stencil.name);
      return library.write((db) => insertStencil(db, stencil, now()));
    },
    "stencils.change": (change) => library.write((db) => changeStencil(db, change)),
    "stencils.erase": ({ id }) => {
      library.write((db) => deleteStencil(db, id));
      return null;
    },
    "stencils.export": async ({ id }) => {
      const stencil = library.read((db) => findStencil(db, id));
      const path = await askSavePath(context, toFileName(stencil.name, STENCIL_EXTENSION.slice(1)));
      if (path === null) return { fileName: null };
      await writeFileAtomic(path, serializeStencil(stencil));
      return { fileName: basename(path) };
    },
    "stencils.import": async () => {
      const path = await askStencilPath(context);
      if (path === null) return { stencil: null };
      const stencil = parseStencil(await readBoardText(path), basename(path));
      return { stencil: library.write((db) => insertStencil(db, stencil, now())) };
    },
  };
};
