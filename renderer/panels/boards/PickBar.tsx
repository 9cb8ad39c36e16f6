import { Copy, Trash2, Undo2, X } from "lucide-react";
import { Button } from "../../ui/Button.tsx";

interface PickBarProps {
  readonly count: number;
  readonly binned: boolean;
  readonly onBin: () => void;
  readonly onDuplicate: () => void;
  readonly onRestore: () => void;
  readonly onErase: () => void;
  readonly onClear: () => void;
}

/** What can be done with several chosen boards. */
export function PickBar({ count, binned, onBin, onDuplicate, onRestore, onErase, onClear }: PickBarProps) {
  return (
    <fieldset className="pick-bar">
      <legend className="visually-hidden">Chosen boards</legend>
      <span>{count} chosen</span>
      {binned ? (
        <>
          <Button onClick={onRestore}>
            <Undo2 size={16} aria-hidden="true" />
            Restore
          </Button>
          <Button look="danger" onClick={onErase}>
            <Trash2 size={16} aria-hidden="true" />
            Delete for good…
          </Button>
        </>
      ) : (
        <>
          <Button onClick={onDuplicate}>
            <Copy size={16} aria-hidden="true" />
            Duplicate
          </Button>
          <Button onClick={onBin}>
            <Trash2 size={16} aria-hidden="true" />
            Move to bin
          </Button>
        </>
      )}
      <Button look="quiet" onClick={onClear} aria-label="Choose none">
        <X size={16} aria-hidden="true" />
      </Button>
    </fieldset>
  );
}
