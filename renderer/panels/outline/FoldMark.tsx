import { ChevronRight } from "lucide-react";

interface FoldMarkProps {
  readonly open: boolean;
  readonly label: string;
  readonly onFold: () => void;
}

/** Folds what is below a row by pointer; the keys have their own way, so it is no stop for them. */
export const FoldMark = ({ open, label, onFold }: FoldMarkProps) => (
  <button
    type="button"
    className="cell-fold"
    tabIndex={-1}
    aria-label={label}
    data-open={open}
    onClick={(event) => {
      event.stopPropagation();
      onFold();
    }}
  >
    <ChevronRight size={14} aria-hidden="true" />
  </button>
);
