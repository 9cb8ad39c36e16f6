import type { BriefRecord } from "../../model/records/brief.ts";

/** Whether a field of the brief says nothing: unset, blank, or a list of blanks. */
export function isBlank(value: string | readonly string[] | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === "string" ? value.trim() === "" : value.every((entry) => entry.trim() === "");
}

/** A choice of the brief in lower case without outer spaces, or null when unset. */
export function choiceOf(value: string | undefined): string | null {
  const text = value?.trim().toLowerCase() ?? "";
  return text === "" ? null : text;
}

/** Whether the section about the ML task says anything. */
export const hasTask = (brief: BriefRecord): boolean => Object.values(brief.mlTask ?? {}).some((v) => v !== undefined);

/** Whether the brief says that the model learns from labels. */
export const isSupervised = (brief: BriefRecord): boolean => choiceOf(brief.mlTask?.learning) === "supervised";
