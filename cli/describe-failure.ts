import { AppError, describeError, toErrorInfo } from "../core/errors.ts";

/** One line for people; the hint of an unexpected error speaks of the app's library and is left out. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof AppError)) return toErrorInfo(error).message;
  const { message, hint } = describeError(error.code, error.data);
  return hint === undefined ? message : `${message} ${hint}`;
}
