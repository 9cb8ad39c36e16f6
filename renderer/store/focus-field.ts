import type { MissingValue } from "../../core/rules/define-rule.ts";
import { select } from "./selection.ts";
import { session } from "./session.ts";

/** Opens a field: selects its record (unless it is the brief) and asks the panel that has it to focus it. */
export function focusField(value: MissingValue): void {
  if (session.getState().doc.get(value.record)?.type !== "brief") select([value.record]);
  session.setState({ focusField: value });
}

/** Called by the panel once the field has the focus. */
export const clearFocusField = (): void => session.setState({ focusField: null });

/** Starts renaming a record in place, or stops with null; pictures and pen strokes have no name. */
export function setEditing(editing: string | null): void {
  const type = session.getState().doc.get(editing ?? "")?.type;
  if (type !== "image" && type !== "stroke") session.setState({ editing });
}
