import { Button } from "../../ui/Button.tsx";
import { useLayoutMark } from "./layout-mark.ts";
import { cancelLayout } from "./run-layout.ts";

/** Shown when a layout takes longer than a second, with a way out. */
export function LayoutBusy() {
  const slow = useLayoutMark((mark) => mark.slow);
  const percent = useLayoutMark((mark) => Math.round(mark.share * 100));
  if (!slow) return null;
  return (
    <div className="layout-busy" role="status">
      <span className="spinner" aria-hidden="true" />
      Laying out…
      <progress className="layout-progress" max={100} value={percent} aria-label="Layout done" />
      <Button small onClick={cancelLayout}>
        Cancel
      </Button>
    </div>
  );
}
