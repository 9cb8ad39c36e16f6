import { LibraryBig } from "lucide-react";
import { useEffect } from "react";
import { useUi } from "../store/ui.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Shown instead of a board when the library cannot be opened; the notice says why and what to do. */
export function NoLibrary() {
  const notice = useUi((state) => state.notice);
  useEffect(() => {
    document.body.dataset.ready = "true";
  }, []);
  return (
    <div className="no-library">
      <EmptyState icon={LibraryBig} title="The library is not open">
        <p>{notice ?? "No board could be read."}</p>
        <p>Nothing was changed. Boards can be drawn again as soon as the library opens.</p>
      </EmptyState>
    </div>
  );
}
