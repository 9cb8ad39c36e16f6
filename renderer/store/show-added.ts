import { setEditing } from "./focus-field.ts";
import { select } from "./selection.ts";
import { requestCenter } from "./viewport.ts";

/** Selects what was just added and brings it into view. */
export function showAdded(id: string | undefined): void {
  if (id === undefined) return;
  select([id]);
  requestCenter(id);
}

/** The same, and opens its name or text; after the menu that added it has given the focus back. */
export function editAdded(id: string | undefined): void {
  if (id === undefined) return;
  showAdded(id);
  requestAnimationFrame(() => setEditing(id));
}
