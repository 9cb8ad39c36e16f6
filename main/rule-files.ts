import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { toErrorInfo } from "../core/errors.ts";
import { RULE_FILE_ENDING } from "../core/formats/rules/parse-rules.ts";
import type { OwnRuleFiles } from "../preload/contract/files.ts";
import { readBoardText } from "./board-file.ts";

/** More files than anybody writes by hand; the rest is left out with a sentence. */
const MOST_FILES = 200;

/** The rule files of a folder in order of their names; a folder that is not there has none. */
export async function readRuleFiles(folder: string): Promise<OwnRuleFiles> {
  const names = await ruleNames(folder);
  const files: { readonly file: string; readonly text: string }[] = [];
  const problems: string[] = [];
  if (names.length > MOST_FILES) problems.push(`Only the first ${MOST_FILES} of ${names.length} rule files are used.`);
  for (const file of names.slice(0, MOST_FILES)) {
    try {
      files.push({ file, text: await readBoardText(join(folder, file)) });
    } catch (error) {
      problems.push(toErrorInfo(error).message);
    }
  }
  return { folder, files, problems };
}

async function ruleNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(RULE_FILE_ENDING)).sort();
  } catch {
    // No such folder: nobody has written a rule.
    return [];
  }
}
