import { parseRules, RULE_FILE_ENDING } from "../../core/formats/rules/parse-rules.ts";
import type { Rule } from "../../core/rules/define-rule.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { readText } from "../read-board.ts";
import type { Surroundings } from "../surroundings.ts";
import { findFiles } from "./find-files.ts";

/** The own rules of some folders. Throws `file-unreadable`, or `bad-file` with line and column. */
export async function readRules(folders: readonly string[], surroundings: Surroundings): Promise<readonly Rule[]> {
  const texts = [];
  for (const folder of folders)
    for (const file of await findFiles(folder, surroundings.folder, RULE_FILE_ENDING))
      texts.push({ file, text: await readText(file, surroundings) });
  return parseRules(texts, catalogue);
}
