import { z } from "zod";
import { MAX_STENCIL_TEXT, ownStencilSchema } from "../../core/commands/own-stencil.ts";
import { MAX_FILE_MB } from "../../core/formats/loopboard/read-json.ts";
import { FILTER_PLANES } from "../../core/model/keep-planes.ts";
import { STEPS } from "../../core/model/kinds.ts";
import { patchSchema } from "../../core/model/patch.ts";
import { OTHER_PLANES } from "../../core/model/plane-filter.ts";
import { nameSchema } from "../../core/model/records/fields.ts";
import { MAX_SCORE } from "../../core/review/score.ts";
import { JUMP_STYLES } from "../../core/routing/jump-style.ts";
import { MOST_THUMBNAILS } from "../../preload/contract/boards.ts";
import type { CallName, Calls } from "../../preload/contract.ts";
import { closedTabsSchema, tabsSchema } from "../tab-schema.ts";

const KILO = 1000;
const MEGA = 1_000_000;
const MOST_ACTIONS = 500;

const nothing = z.strictObject({});
const idSchema = z.string().min(1).max(128);
const titleSchema = nameSchema.min(1);
const board = z.strictObject({ id: idSchema });
const seqSchema = z.int().min(0);

const entrySchema = z.strictObject({
  clientId: z.string().min(1).max(64),
  kind: z.enum(["do", "undo", "redo", "ignore"]),
  command: z.string().min(1).max(64),
  label: nameSchema,
  group: z.string().max(256).nullable(),
  patch: patchSchema,
});

/** Keys by action id; what a person can press has few keys, what they can name is one of the actions. */
export const keymapSchema = z
  .record(z.string().regex(/^[a-z0-9-]{1,64}$/), z.array(z.string().min(1).max(40)).max(4).readonly())
  .refine((keymap) => Object.keys(keymap).length <= MOST_ACTIONS, `at most ${MOST_ACTIONS} actions`);

/** Ids of commands, the newest first. */
export const recentSchema = z.array(z.string().min(1).max(200)).max(20).readonly();

type Schemas = { readonly [N in CallName]: z.ZodType<Calls[N]["args"]> };

/** What each call takes; a field more or less is refused. */
export const SCHEMAS: Schemas = {
  "start.progress": nothing,
  "app.info": nothing,
  "app.setTheme": z.strictObject({ theme: z.enum(["light", "dark", "system"]) }),
  "app.setTabs": z.strictObject({ tabs: tabsSchema, closed: closedTabsSchema }),
  "app.setJumps": z.strictObject({ jumps: z.enum(JUMP_STYLES) }),
  "app.flushed": nothing,
  "app.clipboard": z.strictObject({ action: z.enum(["copy", "cut", "paste"]) }),
  "preferences.get": nothing,
  "preferences.set": z.strictObject({ keymap: keymapSchema.optional(), recentCommands: recentSchema.optional() }),
  "boards.list": z.strictObject({ binned: z.boolean() }),
  "boards.create": z.strictObject({ title: titleSchema, template: idSchema.nullable() }),
  "boards.open": board.extend({ peek: z.boolean().optional() }),
  "boards.rename": z.strictObject({ id: idSchema, title: titleSchema }),
  "boards.duplicate": board,
  "boards.bin": board,
  "boards.restore": board,
  "boards.erase": board,
  "boards.setThumbnail": z.strictObject({
    id: idSchema,
    svg: z
      .string()
      .regex(/^(<\?xml[^>]*>\s*)?<svg[\s/>]/, "must be an SVG drawing")
      .max(MEGA),
    scores: z.array(z.number().min(0).max(MAX_SCORE)).length(STEPS.length),
  }),
  "boards.thumbnails": z.strictObject({ ids: z.array(idSchema).max(MOST_THUMBNAILS) }),
  "boards.emptyBin": nothing,
  "drawings.svg": z.strictObject({
    board: idSchema,
    only: z.array(idSchema).max(50_000),
    theme: z.enum(["light", "dark"]),
  }),
  "boards.search": z.strictObject({ query: z.string().max(5000), binned: z.boolean() }),
  "boards.templates": nothing,
  "journal.append": z.strictObject({ board: idSchema, entries: z.array(entrySchema).min(1).max(1000) }),
  "history.list": z.strictObject({ board: idSchema, before: seqSchema.nullable() }),
  "history.at": z.strictObject({ board: idSchema, seq: seqSchema }),
  "history.chunk": z.strictObject({ board: idSchema, after: seqSchema }),
  "history.copy": z.strictObject({ board: idSchema, seq: seqSchema, title: titleSchema }),
  "versions.list": z.strictObject({ board: idSchema }),
  "versions.add": z.strictObject({ board: idSchema, seq: seqSchema.nullable(), name: titleSchema }),
  "versions.rename": z.strictObject({ id: idSchema, name: titleSchema }),
  "versions.delete": board,
  "stencils.list": nothing,
  "stencils.add": ownStencilSchema,
  "stencils.change": ownStencilSchema.unwrap().omit({ records: true }).extend({ id: idSchema }),
  "stencils.erase": board,
  "stencils.export": board,
  "stencils.import": nothing,
  "rules.own": nothing,
  "files.open": nothing,
  "files.openDropped": z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
  "files.openPicture": nothing,
  "files.export": z.strictObject({
    board: idSchema,
    format: z.enum(["svg", "pdf", "loopboard"]),
    theme: z.enum(["light", "dark"]),
    planes: z.array(z.enum(FILTER_PLANES)).max(FILTER_PLANES.length).optional(),
    others: z.enum(OTHER_PLANES).optional(),
  }),
};

const DEFAULT_LIMIT = 10 * KILO;
const LIMITS: { readonly [N in CallName]?: number } = {
  "preferences.set": 100 * KILO,
  "journal.append": 100 * MEGA,
  "boards.setThumbnail": 2 * MEGA,
  "files.openDropped": (MAX_FILE_MB + 1) * 2 ** 20,
  "drawings.svg": 5 * MEGA,
  "stencils.add": MAX_STENCIL_TEXT,
  "stencils.change": 50 * KILO,
};

/** Largest argument of a call, in characters and fields. */
export const limitOf = (name: CallName): number => LIMITS[name] ?? DEFAULT_LIMIT;
