import { AppError } from "../../errors.ts";
import { DOCUMENT_MIGRATIONS, DOCUMENT_VERSION } from "./document-migrations.ts";
import { type FileObject, runMigrations } from "./run-migrations.ts";

/** A board file of this or an older version as one of this version. Throws `newer-format` or `bad-file`. */
export function migrateFile(json: FileObject, file: string): FileObject {
  const version = json.version;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    const problem = version === undefined ? `is missing; write ${DOCUMENT_VERSION}` : "must be a whole number from 1";
    throw new AppError("bad-file", { file, where: "version", problem });
  }
  if (version > DOCUMENT_VERSION) throw new AppError("newer-format", { file, found: version, known: DOCUMENT_VERSION });
  return runMigrations(json, version, DOCUMENT_VERSION, DOCUMENT_MIGRATIONS);
}
