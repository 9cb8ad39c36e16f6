import { z } from "zod";
import { AppError } from "../core/errors.ts";
import { JUMP_STYLES } from "../core/routing/jump-style.ts";
import type { ThemeSetting } from "../preload/contract/app.ts";
import type { Library } from "./db/library.ts";
import { peekSetting } from "./db/peek-settings.ts";
import { getSetting, saveSetting } from "./db/repositories/settings.ts";
import { keymapSchema, recentSchema } from "./ipc/schemas.ts";
import type { Log } from "./log.ts";
import { closedTabsSchema, tabsSchema } from "./tab-schema.ts";

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

/** Where the window stood, in px of the screen. */
export type WindowBounds = z.infer<typeof boundsSchema>;

/** What the program remembers between starts. */
const SETTINGS = {
  theme: z.enum(["light", "dark", "system"]),
  "last-board": z.string().nullable(),
  tabs: tabsSchema,
  "closed-tabs": closedTabsSchema,
  "last-folder": z.string().nullable(),
  "sample-made": z.boolean(),
  bounds: boundsSchema.nullable(),
  jumps: z.enum(JUMP_STYLES),
  keymap: keymapSchema,
  "recent-commands": recentSchema,
} as const;

type Settings = { readonly [K in keyof typeof SETTINGS]: z.infer<(typeof SETTINGS)[K]> };

const FIRST: Settings = {
  theme: "system" satisfies ThemeSetting,
  "last-board": null,
  tabs: [],
  "closed-tabs": [],
  "last-folder": null,
  "sample-made": false,
  bounds: null,
  jumps: "arc",
  keymap: {},
  "recent-commands": [],
};

/** What is remembered under a name; its first value when nothing is. */
export function recall<K extends keyof Settings>(library: Library, key: K): Settings[K] {
  const schema = SETTINGS[key] as unknown as z.ZodType<Settings[K]>;
  return library.read((db) => getSetting(db, key, schema, FIRST[key]));
}

/** What is remembered in a library that is still being checked; its first value when that cannot be read. */
export function foresee<K extends keyof Settings>(file: string, key: K): Settings[K] {
  const schema = SETTINGS[key] as unknown as z.ZodType<Settings[K]>;
  return peekSetting(file, key, schema, FIRST[key]);
}

/** Remembers a value; what cannot be saved (view-only, full disk) is forgotten at the end and noted in the log. */
export function remember<K extends keyof Settings>(library: Library, key: K, value: Settings[K], log: Log): void {
  if (JSON.stringify(recall(library, key)) === JSON.stringify(value)) return;
  try {
    library.write((db) => saveSetting(db, key, value));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn(`the setting ${key} was not saved: ${error.code}`);
  }
}
