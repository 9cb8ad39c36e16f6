import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { fileSchema } from "../../../core/formats/loopboard/file-schema.ts";
import { makeTemporaryFolder } from "../launch.ts";

/** A board in the short form in which people write one by hand. */
export type HandWrittenBoard = Omit<z.input<typeof fileSchema>, "format" | "version" | "title"> & {
  readonly title: string;
};

/** Writes a board file into a new folder; answers with its path. */
export const writeBoardFile = (board: HandWrittenBoard): string =>
  writeTextFile(`${board.title}.loopboard`, JSON.stringify({ format: "loopboard", version: 1, ...board }));

/** Writes a text file into a new folder; answers with its path. */
export function writeTextFile(name: string, text: string): string {
  const path = join(makeTemporaryFolder("file"), name);
  writeFileSync(path, text);
  return path;
}
