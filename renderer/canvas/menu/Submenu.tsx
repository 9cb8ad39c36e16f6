import { ContextMenu } from "radix-ui";
import type { ReactNode } from "react";

interface SubmenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A menu within the canvas menu. */
export function Submenu({ label, children }: SubmenuProps) {
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
          {children}
        </ContextMenu.SubContent>
      </ContextMenu.Portal>
    </ContextMenu.Sub>
  );
}
