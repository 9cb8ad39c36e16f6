import { AppError } from "../../errors.ts";
import { quoteText } from "../../model/value-words.ts";

/** Names or indices from the top of the file to a value. */
export type FilePath = readonly PropertyKey[];

/** The one error of an unreadable file: what is wrong, where. */
export const badFile = (file: string, where: string, problem: string): AppError =>
  new AppError("bad-file", { file, where, problem });

/** A path as people write it: `nodes[3].kind`; the file itself when empty. */
export function formatPath(path: FilePath): string {
  if (path.length === 0) return "the file";
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += `${text === "" ? "" : "."}${formatName(String(part))}`;
  }
  return text;
}

const formatName = (name: string): string => (/^[\w-]{1,64}$/.test(name) ? name : quoteText(name));
