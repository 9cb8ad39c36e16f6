import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import { setCollapsed } from "../set-collapsed.ts";

interface FoldButtonProps {
  readonly id: string;
  readonly name: string;
  readonly collapsed: boolean;
}

/** Collapses a zone, or expands it again. */
export function FoldButton({ id, name, collapsed }: FoldButtonProps) {
  const Icon = collapsed ? ChevronsUpDown : ChevronsDownUp;
  const label = `${collapsed ? "Expand" : "Collapse"} ${name.trim() || "the zone"}`;
  return (
    <button
      type="button"
      className={`fold-button ${collapsed ? "fold-button-collapsed" : ""} nodrag nopan`}
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        setCollapsed([id], !collapsed);
      }}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}
