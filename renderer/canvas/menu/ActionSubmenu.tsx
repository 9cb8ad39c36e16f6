import { ContextMenu } from "radix-ui";
import { Fragment } from "react";
import { EnabledMenuItem } from "./MenuItem.tsx";
import { Submenu } from "./Submenu.tsx";

interface ActionSubmenuProps {
  readonly label: string;
  /** Action ids in groups, with a line between them. */
  readonly groups: readonly (readonly string[])[];
}

/** A menu in the canvas menu with registered actions; what cannot be done now is grey. */
export function ActionSubmenu({ label, groups }: ActionSubmenuProps) {
  return (
    <Submenu label={label}>
      {groups.map((group, index) => (
        <Fragment key={group.join(" ")}>
          {index === 0 ? null : <ContextMenu.Separator className="menu-separator" />}
          {group.map((id) => (
            <EnabledMenuItem key={id} action={id} />
          ))}
        </Fragment>
      ))}
    </Submenu>
  );
}
