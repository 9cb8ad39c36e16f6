import { AppError, toErrorInfo } from "../../../core/errors.ts";
import { MAX_FILE_MB } from "../../../core/formats/loopboard/read-json.ts";
import { notOpenedText } from "../../../core/not-opened.ts";
import { call } from "../../desktop.ts";
import { noteFaceChange } from "../../store/faces.ts";
import { openBoard } from "../../store/open-board.ts";
import { setUi, toast } from "../../store/ui.ts";

const MEGABYTE = 2 ** 20;

/** Most files that are opened at once. */
const MOST = 20;

/** Longest file name that is passed on; it only serves sentences. */
const MAX_NAME = 255;

/** Opens dropped files one after the other, each in a tab; one message names those that are no boards, which change nothing. */
export async function openDroppedFiles(files: readonly File[]): Promise<void> {
  setUi({ dialog: null });
  const sentences: string[] = [];
  for (const file of files.slice(0, MOST)) {
    try {
      const { board } = await call("files.openDropped", { name: nameOf(file), bytes: await readBytes(file) });
      await openBoard(board);
    } catch (error) {
      const { message, hint } = toErrorInfo(error);
      sentences.push(hint === undefined ? message : `${message} ${hint}`);
    }
  }
  const problem = notOpenedText(sentences);
  if (problem !== null) toast(problem, "error");
  if (files.length > MOST) toast(`Only the first ${MOST} of ${files.length} files were opened.`, "warning");
  noteFaceChange(null);
}

async function readBytes(file: File): Promise<Uint8Array> {
  const size = Math.ceil(file.size / MEGABYTE);
  if (size > MAX_FILE_MB) throw new AppError("file-too-large", { file: nameOf(file), size, limit: MAX_FILE_MB });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder is dropped as a file that cannot be read.
    throw new AppError("file-unreadable", { file: nameOf(file), problem: "it is not a file" }, error);
  }
}

const nameOf = (file: File): string => file.name.slice(0, MAX_NAME) || "The file";
