import { drawnFor } from "../../../core/find/drawn-for.ts";
import type { FindHit } from "../../../core/find/find-in-board.ts";
import { keepPlanes } from "../../../core/model/keep-planes.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { AnyRecord, RecordId } from "../../../core/model/records.ts";
import { showAllPlanes, usePlanes } from "../../store/planes.ts";
import { pulse } from "../../store/pulse.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { findingKey, setUi, showTab } from "../../store/ui.ts";
import { requestCenter, requestFit } from "../../store/viewport.ts";
import { openDecision } from "../decisions/open-decision.ts";

/** Selects pieces of the board, brings them into view and draws a ring around them; what is not drawn opens in its panel. */
export function showPieces(ids: readonly RecordId[]): void {
  const { doc } = session.getState();
  for (const id of ids) openPanelOf(doc.get(id));
  const drawn = drawnFor(doc, ids);
  const [first] = drawn;
  if (first === undefined) return;
  const { planes } = usePlanes.getState();
  if (planes !== null && drawn.some((id) => !keepPlanes(doc, planes).has(id))) showAllPlanes();
  select(drawn);
  if (drawn.length === 1) requestCenter(first, coverOfBar());
  else requestFit(drawn);
  pulse(drawn);
}

function openPanelOf(record: AnyRecord | undefined): void {
  if (record?.type === "brief") showTab("brief");
  else if (record?.type === "step") showTab("checklist");
  else if (record?.type === "decision") openDecision(record.id);
}

/** The part of the window that the find bar covers. */
function coverOfBar(): Box | null {
  const bar = document.querySelector(".find-bar")?.getBoundingClientRect();
  return bar === undefined ? null : { x: bar.x, y: bar.y, w: bar.width, h: bar.height };
}

/** Shows a hit of the find bar; a finding also opens its card in the review. */
export function showHit(hit: FindHit): void {
  if (hit.group === "findings") {
    showTab("review");
    setUi({ openFinding: findingKey({ code: hit.title, at: hit.at }) });
  }
  showPieces(hit.at);
}
