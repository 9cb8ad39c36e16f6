import { ContextMenu } from "radix-ui";
import type { ReactNode } from "react";
import { useShownKeys } from "../../actions/bindings.ts";
import { getAction } from "../../actions/registry.ts";
import { useClosedTabs } from "../../store/closed-tabs.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { closeOtherTabs, closeTab, closeTabsBehind, reopenTab } from "../../store/switch-tab.ts";
import { moveTab, useTabs } from "../../store/tabs.ts";

interface TabContextMenuProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** What can be done with a tab, by right click or the menu key. */
export function TabContextMenu({ id, children }: TabContextMenuProps) {
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" collisionPadding={8}>
          <MenuEntries id={id} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

function MenuEntries({ id }: { readonly id: string }) {
  const tabs = useTabs((state) => state.tabs);
  const hasClosed = useClosedTabs((state) => state.closed.length > 0);
  const at = tabs.findIndex((tab) => tab.id === id);
  const last = tabs.length - 1;
  return (
    <>
      <Entry label="Close" action="close-tab" run={() => closeTab(id)} />
      <Entry label="Close the others" run={() => closeOtherTabs(id)} />
      <Entry label="Close to the right" off={at === last} run={() => closeTabsBehind(id)} />
      <ContextMenu.Separator className="menu-separator" />
      <Entry label="Move to the left" action="move-tab-left" off={at === 0} run={() => moveTab(id, at - 1)} />
      <Entry label="Move to the right" action="move-tab-right" off={at === last} run={() => moveTab(id, at + 1)} />
      <ContextMenu.Separator className="menu-separator" />
      <Entry label="Open the closed tab again" action="reopen-tab" off={!hasClosed} run={reopenTab} />
    </>
  );
}

interface EntryProps {
  readonly label: string;
  /** The action whose keys do the same to the tab on the screen. */
  readonly action?: string;
  readonly off?: boolean;
  readonly run: () => void | Promise<void>;
}

function Entry({ label, action, off = false, run }: EntryProps) {
  const keys = useShownKeys(action === undefined ? null : getAction(action));
  return (
    <ContextMenu.Item
      className="menu-item"
      disabled={off}
      onSelect={() => void (async () => run())().catch(reportProblem)}
    >
      {label}
      {keys === undefined ? null : <kbd className="kbd">{keys}</kbd>}
    </ContextMenu.Item>
  );
}
