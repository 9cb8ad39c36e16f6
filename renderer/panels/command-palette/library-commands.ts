import { useEffect, useState } from "react";
import type { BoardSummary, TemplateSummary } from "../../../preload/contract/boards.ts";
import { call } from "../../desktop.ts";
import { listBoards } from "../../store/list-boards.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { createBoard, showBoard } from "../boards/board-actions.ts";
import type { Command } from "./rank-commands.ts";

/** One command for each other board of the library and each reference design; empty until they are read. */
export function useLibraryCommands(): readonly Command[] {
  const [boards, setBoards] = useState<readonly BoardSummary[]>([]);
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([]);
  useEffect(() => {
    listBoards(false).then(setBoards).catch(reportProblem);
    call("boards.templates", {}).then(setTemplates).catch(reportProblem);
  }, []);
  const { boardId } = session.getState();
  return [...boards.filter(({ id }) => id !== boardId).map(openCommand), ...templates.map(templateCommand)];
}

const openCommand = ({ id, title, nodes }: BoardSummary): Command => ({
  id: `open:${id}`,
  group: "Open a board",
  label: `Open ${title}`,
  detail: `${nodes} ${nodes === 1 ? "component" : "components"}`,
  words: ["board"],
  run: () => showBoard(id),
});

const templateCommand = ({ id, title, goal }: TemplateSummary): Command => ({
  id: `template:${id}`,
  group: "New board from a design",
  label: `New board from ${title}`,
  words: ["template", "reference", "case", goal],
  run: () => createBoard(title, id),
});
