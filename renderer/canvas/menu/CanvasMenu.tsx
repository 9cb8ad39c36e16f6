import { useReactFlow } from "@xyflow/react";
import { ContextMenu } from "radix-ui";
import { type MouseEvent, type ReactNode, useState } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { CanvasMenuItems } from "./CanvasMenuItems.tsx";
import { EdgeMenuItems } from "./EdgeMenuItems.tsx";
import { RecordMenuItems } from "./RecordMenuItems.tsx";

type Target =
  | { readonly kind: "canvas"; readonly at: Point; readonly screen: Point }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "records" };

/** The menu of the right mouse button and of the menu key: for the selection, a flow or the empty canvas. */
export function CanvasMenu({ children }: { readonly children: ReactNode }) {
  const { screenToFlowPosition } = useReactFlow();
  const [target, setTarget] = useState<Target | null>(null);
  const onContextMenu = (event: MouseEvent) => {
    const screen = { x: event.clientX, y: event.clientY };
    setTarget(targetOf(event.target, screen, screenToFlowPosition(screen)));
  };
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild onContextMenuCapture={onContextMenu}>
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" collisionPadding={8} onCloseAutoFocus={(event) => event.preventDefault()}>
          {target?.kind === "canvas" ? <CanvasMenuItems at={target.at} screen={target.screen} /> : null}
          {target?.kind === "edge" ? <EdgeMenuItems id={target.id} /> : null}
          {target?.kind === "records" ? <RecordMenuItems /> : null}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

/** What the menu is about; a record outside the selection becomes the selection. */
function targetOf(element: EventTarget, screen: Point, at: Point): Target {
  const { doc, selection } = session.getState();
  const id = element instanceof Element ? element.closest("[data-id]")?.getAttribute("data-id") : null;
  const record = id === null || id === undefined ? undefined : doc.get(id);
  if (record === undefined) return { kind: "canvas", at, screen };
  if (!selection.has(record.id)) select([record.id]);
  const isAlone = session.getState().selection.size === 1;
  return record.type === "edge" && isAlone ? { kind: "edge", id: record.id } : { kind: "records" };
}
