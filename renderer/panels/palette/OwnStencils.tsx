import { isStencilFound, useOwnStencils } from "../../store/own-stencils.ts";
import { OwnStencilItem } from "./OwnStencilItem.tsx";

/** The group of the person's own stencils; away while there are none or none is found. */
export function OwnStencils({ query }: { readonly query: string }) {
  const stencils = useOwnStencils((state) => state.stencils);
  const found = query.trim() === "" ? stencils : stencils.filter((each) => isStencilFound(each, query));
  if (found.length === 0) return null;
  return (
    <div>
      <h3 className="palette-group">Yours</h3>
      {found.map((stencil) => (
        <OwnStencilItem key={stencil.id} stencil={stencil} />
      ))}
    </div>
  );
}
