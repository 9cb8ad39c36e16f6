import type { PropRow } from "./tree-rows.ts";

/** The name of a property; what it means is its tip. */
export const PropNameCell = ({ row: { def } }: { readonly row: PropRow }) => (
  <span className="cell-text" title={def.help ?? def.label}>
    {def.label}
  </span>
);
