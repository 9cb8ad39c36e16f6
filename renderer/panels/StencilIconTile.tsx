import { memo } from "react";
import type { StencilDef } from "../../core/model/stencil.ts";

interface StencilIconTileProps {
  readonly stencil: StencilDef;
  /** Side of the tile in px. */
  readonly size: number;
}

/** The icon of a component on its tinted tile. */
export const StencilIconTile = memo(function StencilIconTile({ stencil, size }: StencilIconTileProps) {
  const ink = `var(--ink-group-${stencil.group})`;
  return (
    <svg
      width={size}
      height={size}
      viewBox="-4 -4 32 32"
      className="stencil-tile"
      aria-hidden="true"
      fill="none"
      stroke={ink}
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect x="-4" y="-4" width="32" height="32" rx="7" fill={`var(--ink-tint-${stencil.group})`} stroke="none" />
      {stencil.icon.strokes.map((d) => (
        <path key={d} d={d} />
      ))}
      {stencil.icon.fills?.map((d) => (
        <path key={d} d={d} fill={ink} stroke="none" />
      ))}
    </svg>
  );
});
