import { toErrorInfo } from "../../core/errors.ts";
import { toast } from "./ui.ts";

/** A failure in one sentence, with the hint when there is one. */
export function sentenceOf(error: unknown): string {
  const { message, hint } = toErrorInfo(error);
  return hint === undefined ? message : `${message} ${hint}`;
}

/** Tells the person about a failure. */
export const reportProblem = (error: unknown): void => void toast(sentenceOf(error), "error");
