import { decisionTitle } from "../model/decisions-about.ts";
import type { DecisionRecord } from "../model/records/decision.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { GroupItem, SceneItem } from "./display-list.ts";
import { SCALES_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";

/** Half the size of a mark, px. */
export const MARK_REACH = 10;
const ICON = 13;

/** The mark of a component that decisions are about, a pair of scales, around the component's upper left corner. */
export const DECISION_MARK: readonly SceneItem[] = [
  {
    t: "rect",
    x: -MARK_REACH,
    y: -MARK_REACH,
    w: MARK_REACH * 2,
    h: MARK_REACH * 2,
    r: MARK_REACH,
    fill: "surface-raised",
    stroke: "line-strong",
  },
  ...iconItems(SCALES_ICON, { x: -ICON / 2, y: -ICON / 2, size: ICON, ink: "text-muted" }),
];

/** What a mark says: "Decision: Two-tower retrieval", "2 decisions: Two-tower retrieval; Own index". */
export function decisionWords(decisions: readonly DecisionRecord[]): string {
  const lead = decisions.length === 1 ? "Decision" : `${decisions.length} decisions`;
  return `${lead}: ${decisions.map(decisionTitle).join("; ")}`;
}

/** The mark with its words; nothing where no decision is. */
export const decisionMarkItems = (decisions: readonly DecisionRecord[]): readonly GroupItem[] =>
  decisions.length === 0 ? [] : [{ t: "group", title: decisionWords(decisions), items: DECISION_MARK }];

/** What a mark at a corner covers, px. */
export const decisionMarkBox = ({ x, y }: Point): Box => ({
  x: x - MARK_REACH,
  y: y - MARK_REACH,
  w: MARK_REACH * 2,
  h: MARK_REACH * 2,
});
