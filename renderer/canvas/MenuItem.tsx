import { ContextMenu } from "radix-ui";
import { shownKeys } from "../actions/keys.ts";
import { getAction, performAction } from "../actions/registry.ts";

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
      {keys === undefined ? null : <kbd className="kbd">{shownKeys(keys)}</kbd>}
    </ContextMenu.Item>
  );
}

/** An entry that does a registered action and shows its key. */
export function ActionMenuItem({ action, disabled }: { readonly action: string; readonly disabled?: boolean }) {
  const found = getAction(action);
  if (found === null) return null;
  return (
    <MenuItem
      label={found.label}
      keys={found.keys}
      disabled={disabled ?? false}
      onSelect={() => performAction(found.id)}
    />
  );
}
