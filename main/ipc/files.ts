import { basename } from "node:path";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { boardOf, type Doc } from "../../core/model/doc.ts";
import type { ExportFormat } from "../../preload/contract/files.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { recall } from "../app-settings.ts";
import { importBytes } from "../board-file.ts";
import type { MainContext } from "../context.ts";
import { readBoard } from "../db/repositories/boards.ts";
import { askOpenPaths, askPicturePath, askSavePath } from "../dialogs.ts";
import type { ExportOptions } from "../export/export-options.ts";
import { exportPdf } from "../export/pdf.ts";
import { exportSvg } from "../export/svg.ts";
import { writeFileAtomic } from "../export/write-file.ts";
import { toFileName } from "../file-name.ts";
import { importBoardFiles } from "../open-files.ts";
import { readRegularFile } from "../read-regular-file.ts";
import type { Handlers } from "./register.ts";

/** Largest picture file that is handed to the page, which scales it down. */
const MAX_PICTURE_MB = 40;

type Look = Pick<ExportOptions, "theme" | "jumps" | "planes" | "others">;

/** Calls that read or write files a person chose. The page never sends a path. */
export const fileCalls = (
  context: MainContext,
): Pick<Handlers, "files.open" | "files.openDropped" | "files.openPicture" | "files.export"> => ({
  "files.open": async () => {
    const paths = await askOpenPaths(context);
    return importBoardFiles(context, paths);
  },
  "files.openDropped": ({ name, bytes }) => ({
    board: importBytes(context.library, { name: basename(name), bytes }, context.now()).id,
  }),
  "files.openPicture": async () => {
    const path = await askPicturePath(context);
    if (path === null) return { picture: null };
    return { picture: { name: basename(path), bytes: await readRegularFile(path, MAX_PICTURE_MB) } };
  },
  "files.export": async (args) => {
    const doc = context.library.read((db) => readBoard(db, args.board));
    const path = await askSavePath(context, toFileName(boardOf(doc).title, args.format));
    if (path === null) return { fileName: null };
    await writeFileAtomic(
      path,
      await WRITERS[args.format](doc, {
        theme: args.theme,
        jumps: recall(context.library, "jumps"),
        ...(args.planes === undefined ? {} : { planes: new Set(args.planes) }),
        ...(args.others === undefined ? {} : { others: args.others }),
      }),
    );
    if (args.format === "loopboard") context.noteRecent(path);
    return { fileName: basename(path) };
  },
});

const WRITERS: Readonly<Record<ExportFormat, (doc: Doc, look: Look) => Promise<string | Uint8Array>>> = {
  svg: (doc, look) => exportSvg(doc, { catalogue, ...look }),
  pdf: (doc, look) => exportPdf(doc, { catalogue, ...look }),
  loopboard: async (doc) => serializeBoard(doc),
};
