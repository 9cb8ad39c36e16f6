import { unitText } from "../inspector/unit-text.ts";
import { propText } from "./prop-edit.ts";
import type { PropRow } from "./tree-rows.ts";

/** The value of a property with its unit, or that it is not set and what unit it would have. */
export function PropValueCell({ row }: { readonly row: PropRow }) {
  const text = propText(row);
  if (text !== "") return <span className="cell-text">{text}</span>;
  const unit = unitText(row.def.unit);
  return <span className="cell-text cell-unset">{unit === undefined ? "Not set" : `Not set (${unit})`}</span>;
}
