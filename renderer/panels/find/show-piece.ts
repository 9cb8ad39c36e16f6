import type { FindHit } from "../../../core/find/find-in-board.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { pulse } from "../../store/pulse.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { findingKey, setUi, showTab } from "../../store/ui.ts";
import { requestCenter, requestFit } from "../../store/viewport.ts";

const UNDRAWN: ReadonlySet<string> = new Set(["board", "brief", "waiver", "tick", "step", "asset"]);

/** Selects pieces of the board, brings them into view and draws a ring around them; the brief opens in its panel. */
export function showPieces(ids: readonly RecordId[]): void {
  const { doc } = session.getState();
  if (ids.some((id) => doc.get(id)?.type === "brief")) showTab("brief");
  const drawn = ids.flatMap((id) => {
    const record = doc.get(id);
    if (record?.type === "decision") return record.about;
    return record === undefined || UNDRAWN.has(record.type) ? [] : [id];
  });
  const [first] = drawn;
  if (first === undefined) return;
  select(drawn);
  if (drawn.length === 1) requestCenter(first, coverOfBar());
  else requestFit(drawn);
  pulse(drawn);
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
