import { Info, X } from "lucide-react";
import { setUi, useUi } from "../store/ui.ts";
import { IconButton } from "../ui/IconButton.tsx";

/** A lasting sentence about the library: view only, recovered, not saved. */
export function NoticeBar() {
  const notice = useUi((state) => state.notice);
  if (notice === null) return null;
  return (
    <div className="notice" role="status">
      <Info size={16} aria-hidden="true" />
      <span>{notice}</span>
      <IconButton icon={X} label="Dismiss" small onClick={() => setUi({ notice: null })} />
    </div>
  );
}
