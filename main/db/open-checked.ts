import { AppError } from "../../core/errors.ts";
import type { WritableDb } from "./handle.ts";
import { type Inspection, inspectLibrary } from "./inspect.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "./migrations/index.ts";
import { openSound } from "./open-sound.ts";
import { finishRecovery, type LibraryPlace, recoverLibrary } from "./recover.ts";

/** A library that was found sound or was recovered, and what a person should know of that, or null. */
export interface CheckedLibrary {
  readonly db: WritableDb;
  readonly notice: string | null;
}

/** Opens a library that can be written: checked, migrated, with its search index; a damaged one is recovered. Throws `newer-library`, `not-a-library`. */
export function openChecked(place: LibraryPlace): CheckedLibrary {
  if (finishRecovery(place)) place.log("a recovery that had been interrupted was finished");
  const inspection = inspectKnown(place.file);
  if (inspection.state === "damaged") return recoverLibrary(place, inspection.problem);
  const opened = openSound(place, inspection);
  return "db" in opened ? { db: opened.db, notice: null } : recoverLibrary(place, opened.problem);
}

/** Looks at a library without changing it; throws `newer-library`, `not-a-library`. */
export function inspectKnown(file: string): Inspection {
  const inspection = inspectLibrary(file, SCHEMA_VERSION);
  if (inspection.state === "newer")
    throw new AppError("newer-library", { found: inspection.found, known: MIGRATIONS.length });
  if (inspection.state === "foreign") throw new AppError("not-a-library", { file, problem: inspection.problem });
  return inspection;
}
