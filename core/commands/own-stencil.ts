import { z } from "zod";
import { AppError, toErrorInfo } from "../errors.ts";
import { isBoxed } from "../model/boxed.ts";
import { idSchema, nameSchema } from "../model/records/fields.ts";
import { isSameData } from "../model/same.ts";
import { checkFragment, pieceSchema } from "./fragment.ts";

/** Largest text of a stencil file, in characters. */
export const MAX_STENCIL_TEXT = 5_000_000;

/** Extension of stencil files, with its dot. */
export const STENCIL_EXTENSION = ".loopboard-stencil";

/** What a person gives a stencil of their own: a name, the component kind whose icon it has, words to find it by, and its pieces. */
export const ownStencilSchema = z
  .strictObject({
    name: nameSchema.min(1),
    icon: idSchema,
    keywords: z.array(z.string().min(1).max(100)).max(30).readonly(),
    records: z.array(pieceSchema).min(1).max(2000).readonly(),
  })
  .readonly();

/** A part of a board kept as a stencil. */
export type OwnStencil = z.infer<typeof ownStencilSchema>;

const fileSchema = z.strictObject({
  format: z.literal("loopboard-stencil"),
  version: z.literal(1),
  ...ownStencilSchema.unwrap().shape,
});

/** A stencil as the text of a file; the same stencil always gives the same text. */
export const serializeStencil = ({ name, icon, keywords, records }: OwnStencil): string =>
  `${JSON.stringify({ format: "loopboard-stencil", version: 1, name, icon, keywords, records }, null, 2)}\n`;

/** The text of a file to a stencil. Throws `bad-file` with what is wrong and where; all or nothing. */
export function parseStencil(text: string, file: string): OwnStencil {
  const parsed = fileSchema.safeParse(readJson(text, file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw badFile(file, issue?.path.map(String).join(".") || "the file", issue?.message ?? "does not fit");
  }
  const { format: _format, version: _version, ...stencil } = parsed.data;
  checkStencil(stencil, file);
  return stencil;
}

/** Throws `bad-file` when the pieces of a stencil are not complete in themselves or nothing of them is drawn. */
export function checkStencil({ records }: OwnStencil, file: string): void {
  if (!records.some(isBoxed)) throw badFile(file, "records", "nothing in it takes up room on a board");
  try {
    checkFragment(records);
  } catch (error) {
    throw badFile(file, "records", toErrorInfo(error).message);
  }
}

/** Whether two stencils hold the same pieces under the same name. */
export const isSameStencil = (a: OwnStencil, b: OwnStencil): boolean =>
  a.name === b.name && isSameData(a.records, b.records);

/** The name itself, or with the first number that none of the others has. */
export function freeStencilName(name: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((each) => each.toLowerCase()));
  if (!names.has(name.toLowerCase())) return name;
  let n = 2;
  while (names.has(`${name} ${n}`.toLowerCase())) n += 1;
  return `${name} ${n}`;
}

function readJson(text: string, file: string): unknown {
  if (text.length > MAX_STENCIL_TEXT) throw badFile(file, "the file", "it is too large for a stencil");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError("bad-file", { file, where: "the file", problem: "it is not JSON" }, error);
  }
}

const badFile = (file: string, where: string, problem: string): AppError =>
  new AppError("bad-file", { file, where, problem: problem.replace(/\.$/, "") });
