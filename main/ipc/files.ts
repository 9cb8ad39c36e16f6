import { basename } from "node:path";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { boardOf, type Doc } from "../../core/model/doc.ts";
import type { Calls, ExportFormat } from "../../preload/contract.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { importBoard, importBytes } from "../board-file.ts";
import type { MainContext } from "../context.ts";
import { readBoard } from "../db/repositories/boards.ts";
import { askOpenPath, askPicturePath, askSavePath } from "../dialogs.ts";
import { exportPdf } from "../export/pdf.ts";
import { exportSvg } from "../export/svg.ts";
import { writeFileAtomic } from "../export/write-file.ts";
import { toFileName } from "../file-name.ts";
import { readRegularFile } from "../read-regular-file.ts";
import type { Handlers } from "./register.ts";

/** Largest picture file that is handed to the page, which scales it down. */
const MAX_PICTURE_MB = 40;

type ExportArgs = Calls["files.export"]["args"];

/** Calls that read or write files a person chose. The page never sends a path. */
export const fileCalls = (
  context: MainContext,
): Pick<Handlers, "files.open" | "files.openDropped" | "files.openPicture" | "files.export"> => ({
  "files.open": async () => {
    const path = await askOpenPath(context);
    return { board: path === null ? null : (await importBoard(context.library, path, context.now())).id };
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
    await writeFileAtomic(path, await WRITERS[args.format](doc, args));
    return { fileName: basename(path) };
  },
});

const WRITERS: Readonly<Record<ExportFormat, (doc: Doc, args: ExportArgs) => Promise<string | Uint8Array>>> = {
  svg: (doc, { theme }) => exportSvg(doc, { catalogue, theme }),
  pdf: (doc, { theme }) => exportPdf(doc, { catalogue, theme }),
  loopboard: async (doc) => serializeBoard(doc),
};
