import { ContextMenu } from "radix-ui";
import { Fragment } from "react";
import { getAction } from "../actions/registry.ts";
import { useSession } from "../store/session.ts";
import { ActionMenuItem } from "./MenuItem.tsx";

interface ActionSubmenuProps {
  readonly label: string;
  /** Action ids in groups, with a line between them. */
  readonly groups: readonly (readonly string[])[];
}

/** A menu in the canvas menu with registered actions; what cannot be done now is grey. */
export function ActionSubmenu({ label, groups }: ActionSubmenuProps) {
  return (
    <ContextMenu.Sub>
      <ContextMenu.SubTrigger className="menu-item">
        {label}
        <span className="menu-more" aria-hidden="true">
          ›
        </span>
      </ContextMenu.SubTrigger>
      <ContextMenu.Portal>
        <ContextMenu.SubContent className="menu" collisionPadding={8}>
          {groups.map((group, index) => (
            <Fragment key={group.join(" ")}>
              {index === 0 ? null : <ContextMenu.Separator className="menu-separator" />}
              {group.map((id) => (
                <EnabledItem key={id} action={id} />
              ))}
            </Fragment>
          ))}
        </ContextMenu.SubContent>
      </ContextMenu.Portal>
    </ContextMenu.Sub>
  );
}

function EnabledItem({ action }: { readonly action: string }) {
  const enabled = useSession((state) => getAction(action)?.enabled?.(state) ?? true);
  return <ActionMenuItem action={action} disabled={!enabled} />;
}
