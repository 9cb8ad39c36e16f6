import { memo } from "react";
import { useLink } from "./link.ts";

/** Attribute that marks a place from which a flow can be drawn; its value is the component's id. */
export const LINK_FROM = "data-link-from";

const SIDES = ["top", "right", "bottom", "left"] as const;

/** The four places from which a flow can be drawn, and the mark of a component that a flow being drawn may end at. */
export const LinkHandles = memo(function LinkHandles({ id }: { readonly id: string }) {
  const hint = useLink((link) => {
    if (link === null || link.fixed === id) return null;
    if (link.over === id) return link.legal.has(id) ? "over" : "over-unusual";
    return link.legal.has(id) ? "legal" : null;
  });
  return (
    <>
      {hint === null ? null : <span className={`link-hint link-hint-${hint}`} aria-hidden="true" />}
      {SIDES.map((side) => (
        <span
          key={side}
          className={`link-handle link-handle-${side} nodrag nopan`}
          data-side={side}
          title="Drag to connect, click to add the next component"
          {...{ [LINK_FROM]: id }}
        />
      ))}
    </>
  );
});
