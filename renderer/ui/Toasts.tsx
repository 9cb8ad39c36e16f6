import { X } from "lucide-react";
import { closeToast, useUi } from "../store/ui.ts";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";

/** Messages at the bottom of the window, read out by screen readers. */
export function Toasts() {
  const toasts = useUi((state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
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
    </div>
  );
}
