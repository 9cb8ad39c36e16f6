import { firstSchema } from "./0001-first-schema.ts";
import { searchAndScores } from "./0002-search-and-scores.ts";
import { versions } from "./0003-versions.ts";
import { ownStencils } from "./0004-own-stencils.ts";
import type { Migration } from "./migration.ts";

/** Every migration in order: number n leads from schema n-1 to schema n. */
export const MIGRATIONS: readonly Migration[] = [firstSchema, searchAndScores, versions, ownStencils];

/** The schema this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
