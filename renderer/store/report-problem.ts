import { toErrorInfo } from "../../core/errors.ts";
import { toast } from "./ui.ts";

/** Tells the person about a failure in one sentence, with the hint when there is one. */
export function reportProblem(error: unknown): void {
  const { message, hint } = toErrorInfo(error);
  toast(hint === undefined ? message : `${message} ${hint}`, "error");
}
