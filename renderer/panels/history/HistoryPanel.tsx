import { Flag, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { performAction } from "../../actions/registry.ts";
import { followHistory, useBoardHistory } from "../../store/board-history.ts";
import { useCompare } from "../../store/compare.ts";
import { useReplay } from "../../store/replay.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ComparePanel } from "./ComparePanel.tsx";
import { CompareWith } from "./CompareWith.tsx";
import { NameVersion } from "./NameVersion.tsx";
import { Timeline } from "./Timeline.tsx";
import { VersionList } from "./VersionList.tsx";

/** How the board came to be what it is: named versions, the timeline of changes, replay and comparison. */
export function HistoryPanel() {
  useEffect(followHistory, []);
  const isComparing = useCompare((state) => state.other !== null);
  const loadingReplay = useReplay((state) => state.loading);
  const hasVersions = useBoardHistory((state) => state.versions.length > 0);
  const isPast = useSession((state) => state.past !== null);
  const [naming, setNaming] = useState(false);
  if (isComparing) return <ComparePanel />;
  return (
    <div className="history" data-testid="panel-history">
      <div className="button-row">
        <Button small onClick={() => setNaming(true)} disabled={naming} data-testid="name-version">
          <Flag size={14} aria-hidden="true" />
          Name version
        </Button>
        <Button small onClick={() => performAction("replay")} disabled={loadingReplay} data-testid="replay">
          <Play size={14} aria-hidden="true" />
          {loadingReplay ? "Reading…" : "Replay"}
        </Button>
        <CompareWith />
      </div>
      {naming ? <NameVersion onDone={() => setNaming(false)} /> : null}
      {hasVersions ? <VersionList /> : null}
      {!hasVersions && !naming && !isPast ? (
        <p className="muted">
          Every change is kept. Name a version before a review or an interview, and you can look at it, compare with it
          and bring it back.
        </p>
      ) : null}
      <Timeline />
    </div>
  );
}
