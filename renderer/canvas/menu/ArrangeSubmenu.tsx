import { ContextMenu } from "radix-ui";
import { dispatch } from "../../store/dispatch.ts";
import { areAllLocked, areAllPinned } from "../../store/selection.ts";
import { session, useSession } from "../../store/session.ts";
import { isBoxed } from "../project/boxes.ts";
import { ActionMenuItem, EnabledMenuItem, MenuItem } from "./MenuItem.tsx";
import { Submenu } from "./Submenu.tsx";

const ORDER = ["order-front", "order-forward", "order-backward", "order-back"];

/** What lies above what, where the selected pieces are, and whether they stay there. */
export function ArrangeSubmenu() {
  const selection = useSession((state) => state.selection);
  const readOnly = useSession((state) => state.readOnly);
  const canLock = useSession(({ doc }) => [...selection].some((id) => isBoxed(doc.get(id))));
  const hasNodes = useSession(({ doc }) => [...selection].some((id) => doc.get(id)?.type === "node"));
  const arePinned = useSession(areAllPinned);
  const areLocked = useSession(areAllLocked);
  return (
    <Submenu label="Arrange">
      {ORDER.map((id) => (
        <EnabledMenuItem key={id} action={id} />
      ))}
      <ContextMenu.Separator className="menu-separator" />
      {selection.size > 1 ? <ActionMenuItem action="layout-selection" disabled={readOnly} /> : null}
      {hasNodes ? <ActionMenuItem action="fit-in" disabled={readOnly} /> : null}
      <MenuItem label="Reset routes" disabled={readOnly} onSelect={resetRoutes} />
      <ContextMenu.Separator className="menu-separator" />
      {hasNodes ? <ActionMenuItem action="pin" label={arePinned ? "Unpin" : "Pin"} disabled={readOnly} /> : null}
      <ActionMenuItem action="lock" label={areLocked ? "Unlock" : "Lock"} disabled={readOnly || !canLock} />
    </Submenu>
  );
}

/** Forgets the routes of the selected flows and of the flows at the selected components. */
const resetRoutes = (): void => void dispatch("reset-routes", { ids: [...session.getState().selection] });
