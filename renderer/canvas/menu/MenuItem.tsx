import { Check } from "lucide-react";
import { ContextMenu } from "radix-ui";
import { useShownKeys } from "../../actions/bindings.ts";
import { getAction, performAction } from "../../actions/registry.ts";
import { useSession } from "../../store/session.ts";

interface MenuItemProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** One entry of the canvas menu. */
export function MenuItem({ label, keys, disabled = false, onSelect }: MenuItemProps) {
  return (
    <ContextMenu.Item className="menu-item" disabled={disabled} onSelect={onSelect}>
      {label}
      {keys === undefined ? null : <kbd className="kbd">{keys}</kbd>}
    </ContextMenu.Item>
  );
}

interface ActionMenuItemProps {
  readonly action: string;
  /** Instead of the action's own words. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** For something that is on or off. */
  readonly checked?: boolean;
}

/** An entry that does a registered action and shows its key. */
export function ActionMenuItem({ action, label, disabled = false, checked }: ActionMenuItemProps) {
  const found = getAction(action);
  const keys = useShownKeys(found);
  if (found === null) return null;
  const perform = () => performAction(found.id);
  const words = label ?? found.label;
  if (checked === undefined) {
    return <MenuItem label={words} keys={keys} disabled={disabled} onSelect={perform} />;
  }
  return (
    <ContextMenu.CheckboxItem className="menu-item" checked={checked} disabled={disabled} onSelect={perform}>
      {words}
      <ContextMenu.ItemIndicator className="menu-check">
        <Check size={14} aria-hidden="true" />
      </ContextMenu.ItemIndicator>
      {keys === undefined ? null : <kbd className="kbd">{keys}</kbd>}
    </ContextMenu.CheckboxItem>
  );
}

/** An entry of a registered action, grey while it cannot be done. */
export function EnabledMenuItem({ action }: { readonly action: string }) {
  const enabled = useSession((state) => getAction(action)?.enabled?.(state) ?? true);
  return <ActionMenuItem action={action} disabled={!enabled} />;
}
