import type { FindGroup } from "../../../core/find/find-in-board.ts";

/** What the groups of hits are called. */
export const GROUP_TITLES: Readonly<Record<FindGroup, string>> = {
  components: "Components",
  zones: "Zones",
  flows: "Flows",
  notes: "Notes and decisions",
  brief: "Brief",
  findings: "Findings",
};
