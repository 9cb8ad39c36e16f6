import type { RecordId } from "../../core/model/records.ts";
import { select } from "./selection.ts";
import { showTab } from "./ui.ts";

/** Shows the properties of a record, or of what is selected, and gives their first field the keys. */
export function openProperties(id: RecordId | null): void {
  if (id !== null) select([id]);
  showTab("properties");
  requestAnimationFrame(() => {
    const first = (what: string) => document.querySelector<HTMLElement>(`.inspector :is(${what})`);
    (first("input, select, textarea") ?? first("button"))?.focus();
  });
}
