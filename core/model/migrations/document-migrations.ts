import type { DocumentMigration } from "./run-migrations.ts";

/** Version of the board file and of its records that this program writes. */
export const DOCUMENT_VERSION = 1;

/** Every step from an older document version to the next, in order; version 1 is the first. */
export const DOCUMENT_MIGRATIONS: readonly DocumentMigration[] = [];
