import type { ExportFormat } from "../../../preload/contract/files.ts";
import { call } from "../../desktop.ts";
import { flushJournal } from "../../store/journal.ts";
import { usePlanes } from "../../store/planes.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { toast } from "../../store/ui.ts";

/** Writes the open board, as far as its planes are shown, to a file that the person chooses. True when it was written. */
export async function exportBoard(format: ExportFormat, theme: "light" | "dark"): Promise<boolean> {
  const board = session.getState().boardId;
  if (board === null) return false;
  try {
    await flushJournal();
    const { planes, others } = usePlanes.getState();
    const shown = planes === null ? {} : { planes: [...planes], others };
    const { fileName } = await call("files.export", { board, format, theme, ...shown });
    if (fileName === null) return false;
    toast(`Exported ${fileName}.`);
    return true;
  } catch (error) {
    reportProblem(error);
    return false;
  }
}
