import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import { recall, remember } from "./app-settings.ts";
import type { MainContext } from "./context.ts";
import { testOpenFiles, testOpenPicture, testSaveFolder } from "./paths.ts";

const KINDS: Readonly<Record<string, string>> = {
  ".svg": "SVG drawing",
  ".pdf": "PDF document",
  ".loopboard": "Loopboard board",
  ".loopboard-stencil": "Loopboard stencil",
};

/** Asks for board files to open; none when the person changed their mind. */
export async function askOpenPaths(context: MainContext): Promise<readonly string[]> {
  const preset = testOpenFiles();
  if (preset.length > 0) return preset;
  return askPaths(context, {
    title: "Open boards",
    defaultPath: folderOf(context),
    properties: ["openFile", "multiSelections"],
    filters: [{ name: "Loopboard board", extensions: ["loopboard", "json"] }],
  });
}

const askPath = async (context: MainContext, options: Electron.OpenDialogOptions): Promise<string | null> =>
  (await askPaths(context, options))[0] ?? null;

async function askPaths(context: MainContext, options: Electron.OpenDialogOptions): Promise<readonly string[]> {
  const { filePaths } = await onWindow(context, (window) =>
    window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options),
  );
  const [first] = filePaths;
  if (first !== undefined) remember(context.library, "last-folder", dirname(first), context.log);
  return filePaths;
}

/** Asks for a picture to place on a board; null when the person changed their mind. */
export async function askPicturePath(context: MainContext): Promise<string | null> {
  const preset = testOpenPicture();
  if (preset !== null) return preset;
  return askPath(context, {
    title: "Place a picture",
    defaultPath: folderOf(context),
    properties: ["openFile"],
    filters: [{ name: "Pictures", extensions: ["png", "jpg", "jpeg", "webp", "gif", "bmp", "avif", "svg"] }],
  });
}

/** Asks for a stencil file to import; null when the person changed their mind. */
export async function askStencilPath(context: MainContext): Promise<string | null> {
  const [preset] = testOpenFiles();
  if (preset !== undefined) return preset;
  return askPath(context, {
    title: "Import a stencil",
    defaultPath: folderOf(context),
    properties: ["openFile"],
    filters: [{ name: "Loopboard stencil", extensions: ["loopboard-stencil"] }],
  });
}

/** Asks where to save a file of the suggested name; null when the person changed their mind. */
export async function askSavePath(context: MainContext, suggested: string): Promise<string | null> {
  const folder = testSaveFolder();
  if (folder !== null) return join(folder, suggested);
  const extension = extname(suggested);
  const options: Electron.SaveDialogOptions = {
    title: "Export",
    defaultPath: join(folderOf(context), suggested),
    filters: [{ name: KINDS[extension] ?? extension, extensions: [extension.slice(1)] }],
    properties: ["showOverwriteConfirmation", "createDirectory"],
  };
  const { filePath } = await onWindow(context, (window) =>
    window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options),
  );
  if (!filePath) return null;
  remember(context.library, "last-folder", dirname(filePath), context.log);
  return withExtension(filePath, extension);
}

/** Not every system's dialog adds the extension; adding it must not hit a file the dialog did not ask about. */
function withExtension(path: string, extension: string): string {
  const full = `${path}${extension}`;
  return extname(basename(path)) !== "" || existsSync(full) ? path : full;
}

function folderOf({ library }: MainContext): string {
  const last = recall(library, "last-folder");
  return last !== null && existsSync(last) ? last : app.getPath("documents");
}

const onWindow = <T>(context: MainContext, ask: (window: BrowserWindow | null) => Promise<T>): Promise<T> =>
  ask(context.window());
