import { shownKeys } from "../actions/keys.ts";
import { listActions } from "../actions/registry.ts";
import { setUi, useUi } from "../store/ui.ts";
import { Dialog } from "../ui/Dialog.tsx";

const CANVAS_KEYS = [
  ["Arrow keys", "Nudge by 1 px"],
  ["Shift + arrow keys", "Nudge by 10 px"],
  ["Enter or F2", "Rename the selected item"],
  ["Space + drag", "Move the canvas"],
  ["Shift + click", "Add to or take from the selection"],
  ["Escape", "Clear the selection"],
] as const;

/** Every action that has keys, by section. */
export function ShortcutsDialog() {
  const open = useUi((state) => state.dialog === "shortcuts");
  const sections = ["Board", "Edit", "View", "Review"] as const;
  return (
    <Dialog title="Keyboard shortcuts" open={open} onClose={() => setUi({ dialog: null })}>
      {sections.map((section) => (
        <section key={section} className="shortcut-section">
          <h3 className="brief-head">{section}</h3>
          <dl>
            {listActions()
              .filter((action) => action.section === section && action.keys !== undefined)
              .map((action) => (
                <div key={action.id}>
                  <dt>{action.label}</dt>
                  <dd className="kbd">{shownKeys(action.keys ?? "")}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <section className="shortcut-section">
        <h3 className="brief-head">On the canvas</h3>
        <dl>
          {CANVAS_KEYS.map(([keys, label]) => (
            <div key={keys}>
              <dt>{label}</dt>
              <dd className="kbd">{keys}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  );
}
