import { ClipboardCheck, FileText, History, ListChecks, type LucideIcon, Scale, SlidersHorizontal } from "lucide-react";
import { Tabs } from "radix-ui";
import { useSession } from "../store/session.ts";
import type { SideTab } from "../store/ui.ts";

const TABS: readonly { readonly tab: SideTab; readonly label: string; readonly icon: LucideIcon }[] = [
  { tab: "review", label: "Review", icon: ClipboardCheck },
  { tab: "properties", label: "Properties", icon: SlidersHorizontal },
  { tab: "brief", label: "Brief", icon: FileText },
  { tab: "checklist", label: "Checklist", icon: ListChecks },
  { tab: "decisions", label: "Decisions", icon: Scale },
  { tab: "history", label: "History", icon: History },
];

/** The tabs of the right panel: an icon over its word, so that six fit the narrowest panel; the review carries its count. */
export function SideTabs() {
  return (
    <Tabs.List className="tabs" aria-label="What the panel shows">
      {TABS.map(({ tab, label, icon: Icon }) => (
        <Tabs.Trigger key={tab} className="tab" value={tab}>
          <span className="tab-icon">
            <Icon size={16} strokeWidth={1.9} aria-hidden="true" />
            {tab === "review" ? <FindingCount /> : null}
          </span>
          {label}
          {tab === "review" ? <FindingWords /> : null}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
}

const useErrors = (): number => useSession((state) => state.review?.summary.error ?? 0);
const useCount = (): number => useSession((state) => state.review?.summary.warning ?? 0) + useErrors();

function FindingCount() {
  const errors = useErrors();
  const count = useCount();
  if (count === 0) return null;
  return (
    <span className={`tab-count ${errors > 0 ? "tab-count-error" : ""}`} aria-hidden="true">
      {count}
    </span>
  );
}

/** The count for who listens: after the word, so that the tab is still called by it. */
function FindingWords() {
  const count = useCount();
  if (count === 0) return null;
  return <span className="visually-hidden">, {count === 1 ? "1 finding" : `${count} findings`}</span>;
}
