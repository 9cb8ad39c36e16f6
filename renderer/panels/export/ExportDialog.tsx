import { useState } from "react";
import type { ExportFormat } from "../../../preload/contract/files.ts";
import { showAllPlanes, usePlanes } from "../../store/planes.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { exportBoard } from "./export-board.ts";

const FORMATS: readonly { readonly format: ExportFormat; readonly title: string; readonly text: string }[] = [
  {
    format: "pdf",
    title: "PDF",
    text: "Vector drawing on one page, text selectable, fonts embedded. For hand-outs and print.",
  },
  { format: "svg", title: "SVG", text: "Vector drawing with real text and embedded fonts. For documents and the web." },
  {
    format: "loopboard",
    title: "Loopboard file",
    text: "The board itself as a text file that diffs well. For sharing and Git.",
  },
];

/** Chooses format and theme of an export of the whole board. */
export function ExportDialog() {
  const open = useUi((state) => state.dialog === "export");
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const { planes, others } = usePlanes();
  const close = () => setUi({ dialog: null });
  const run = async (format: ExportFormat) => {
    setBusy(format);
    const done = await exportBoard(format, theme);
    setBusy(null);
    if (done) close();
  };
  return (
    <Dialog title="Export" open={open} onClose={close}>
      <div className="form">
        <div className="export-theme">
          <span>Colours of the drawing</span>
          <Segmented
            label="Colours of the drawing"
            value={theme}
            options={[
              { value: "light", label: "Light" },
              { value: "dark", label: "Dark" },
            ]}
            onChange={setTheme}
          />
        </div>
        {planes === null ? null : (
          <p className="export-planes" role="note">
            {others === "dimmed"
              ? "Some planes are dimmed, and drawings show them so."
              : "Some planes are hidden, and drawings leave them out."}{" "}
            <Button look="quiet" small onClick={showAllPlanes}>
              Show all planes
            </Button>
          </p>
        )}
        <ul className="export-list">
          {FORMATS.map(({ format, title, text }) => (
            <li key={format}>
              <div>
                <strong>{title}</strong>
                <p>{text}</p>
              </div>
              <Button
                look={format === "pdf" ? "primary" : "plain"}
                disabled={busy !== null}
                onClick={() => void run(format)}
                data-testid={`export-${format}`}
              >
                {busy === format ? "Writing…" : "Save…"}
                <span className="visually-hidden"> as {title}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
