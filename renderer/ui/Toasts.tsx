import { X } from "lucide-react";
import { closeToast, useUi } from "../store/ui.ts";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";

/** Messages at the bottom of the window; the announcer says them. */
export function Toasts() {
  const toasts = useUi((state) => state.toasts);
  if (toasts.length === 0) return null;
  return (
    <section className="toasts" aria-label="Messages">
      {toasts.map((entry) => (
        <div key={entry.id} className={`toast toast-${entry.tone}`}>
          <span>{entry.text}</span>
          {entry.action === undefined ? null : (
            <Button
              small
              onClick={() => {
                entry.action?.run();
                closeToast(entry.id);
              }}
            >
              {entry.action.label}
            </Button>
          )}
          <IconButton icon={X} label="Dismiss" small onClick={() => closeToast(entry.id)} />
        </div>
      ))}
    </section>
  );
}
