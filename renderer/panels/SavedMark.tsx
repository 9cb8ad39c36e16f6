import { CircleAlert, CircleCheck, Eye, LoaderCircle } from "lucide-react";
import { useSession } from "../store/session.ts";
import { Tip } from "../ui/Tip.tsx";

/** Says whether every change is committed to the library. */
export function SavedMark() {
  const save = useSession((state) => state.save);
  const readOnly = useSession((state) => state.readOnly);
  const { icon: Icon, text, tip, tone } = markOf(save, readOnly);
  return (
    <Tip text={tip}>
      <span className={`saved-mark saved-mark-${tone}`} data-testid="saved-mark" data-state={tone}>
        <Icon size={14} aria-hidden="true" />
        {text}
      </span>
    </Tip>
  );
}

function markOf(save: { readonly state: "saved" | "saving" | "failed"; readonly problem?: string }, readOnly: boolean) {
  if (readOnly)
    return {
      icon: Eye,
      text: "View only",
      tip: "This library cannot be written. Export a copy to keep changes.",
      tone: "read-only",
    };
  if (save.state === "saved")
    return { icon: CircleCheck, text: "Saved", tip: "Every change is on the disk.", tone: "saved" };
  if (save.state === "saving")
    return { icon: LoaderCircle, text: "Saving", tip: "Writing the last change.", tone: "saving" };
  return {
    icon: CircleAlert,
    text: "Not saved",
    tip: save.problem ?? "The last change is not saved yet; Loopboard keeps trying.",
    tone: "failed",
  };
}
