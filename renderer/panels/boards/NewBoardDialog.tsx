import { SquareDashed } from "lucide-react";
import { useEffect, useState } from "react";
import type { TemplateSummary } from "../../../preload/contract/boards.ts";
import { call } from "../../desktop.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { keepUnits } from "../../ui/keep-units.ts";
import { createBoard } from "./board-actions.ts";
import { sizeText } from "./size-text.ts";

/** A new board: blank, or a copy of one of the reference designs. */
export function NewBoardDialog() {
  const open = useUi((state) => state.dialog === "new-board");
  return (
    <Dialog title="New board" open={open} onClose={() => setUi({ dialog: null })} wide>
      <TemplateList />
    </Dialog>
  );
}

function TemplateList() {
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([]);
  useEffect(() => {
    call("boards.templates", {}).then(setTemplates).catch(reportProblem);
  }, []);
  return (
    <ul className="templates">
      <li>
        <button type="button" className="template" onClick={() => void createBoard("Untitled", null)}>
          <strong>
            <SquareDashed size={16} aria-hidden="true" /> Blank board
          </strong>
          <span>An empty canvas. Drag components in, or press / to search them.</span>
        </button>
      </li>
      {templates.map((template) => (
        <li key={template.id}>
          <button type="button" className="template" onClick={() => void createBoard(template.title, template.id)}>
            <strong>{template.title}</strong>
            <span>{keepUnits(template.goal)}</span>
            <span className="template-size">{sizeText(template.nodes)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
