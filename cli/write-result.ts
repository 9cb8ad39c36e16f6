import { resolve } from "node:path";
import { AppError } from "../core/errors.ts";
import { writeFileAtomic } from "../main/export/write-file.ts";
import type { Surroundings } from "./surroundings.ts";

/** Writes a result to a file, whole or not at all, or to standard output for `-`. Errors name the file as it was given. */
export async function writeResult(
  file: string,
  data: string | Uint8Array,
  { folder, writeStdout }: Surroundings,
): Promise<void> {
  if (file === "-") {
    writeStdout(data);
    return;
  }
  try {
    await writeFileAtomic(resolve(folder, file), data);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, { ...error.data, file }, error);
  }
}
