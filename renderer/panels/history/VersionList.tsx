import { Flag, GitCompareArrows, Trash2 } from "lucide-react";
import type { NamedVersion } from "../../../preload/contract/journal.ts";
import { call } from "../../desktop.ts";
import { refreshHistory, useBoardHistory } from "../../store/board-history.ts";
import { compareWithEntry } from "../../store/compare.ts";
import { lookAt } from "../../store/past.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { useSession } from "../../store/session.ts";
import { toast } from "../../store/ui.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { pointText } from "./time-text.ts";

/** The named versions of the board: look at one, compare with it, take its name away. */
export function VersionList() {
  const versions = useBoardHistory((state) => state.versions);
  const shown = useSession((state) => state.past?.seq ?? null);
  return (
    <section aria-label="Named versions">
      <h3 className="history-head">Versions</h3>
      <ul className="history-list">
        {versions.map((version) => (
          <li key={version.id} className="history-row" data-shown={version.seq === shown}>
            <button
              type="button"
              className="history-look"
              aria-current={version.seq === shown}
              onClick={() => void look(version).catch(reportProblem)}
            >
              <Flag size={14} aria-hidden="true" />
              <span className="history-text">
                {version.name}
                <span className="muted">{pointText(version.at, Date.now())}</span>
              </span>
            </button>
            <IconButton
              small
              icon={GitCompareArrows}
              label={`Compare “${version.name}” with now`}
              onClick={() => void compareWithEntry(version.name, version.seq).catch(reportProblem)}
            />
            <IconButton
              small
              icon={Trash2}
              label={`Remove the name “${version.name}”`}
              onClick={() => void remove(version).catch(reportProblem)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const look = ({ seq, name, at }: NamedVersion): Promise<void> => lookAt({ seq, label: name, at });

async function remove({ id, seq, name }: NamedVersion): Promise<void> {
  const board = useBoardHistory.getState().board;
  await call("versions.delete", { id });
  refreshHistory();
  if (board === null) return;
  const putBack = async (): Promise<void> => {
    await call("versions.add", { board, seq, name });
    refreshHistory();
  };
  toast(`The name “${name}” is gone; the state itself stays in the timeline.`, "plain", {
    label: "Undo",
    run: () => void putBack().catch(reportProblem),
  });
}
