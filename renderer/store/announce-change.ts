import { describeChange } from "../../core/commands/describe-change.ts";
import type { Doc } from "../../core/model/doc.ts";
import type { Patch } from "../../core/model/patch.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { announce } from "./announce.ts";

interface Change {
  readonly patch: Patch;
  readonly label: string;
  /** Whether it is one of several that make one step: typing, nudging. */
  readonly isPart: boolean;
}

/** Says what a change did; `doc` is the board after it, or before it where something was removed. What a person types is not read back. */
export function announceChange({ patch, label, isPart }: Change, before: Doc, after: Doc): void {
  if (isPart && isInTextField()) return;
  const doc = patch.removed.length > 0 ? before : after;
  announce(capital(describeChange(patch, { doc, label, catalogue })), "change");
}

/** Says that a step was taken back or done again. */
export const announceTravel = (kind: "undo" | "redo", label: string): void =>
  announce(`${kind === "undo" ? "Undone" : "Done again"}: ${label.toLowerCase()}`, "change");

function isInTextField(): boolean {
  const active = globalThis.document?.activeElement;
  return /^(INPUT|TEXTAREA)$/.test(active?.tagName ?? "");
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
