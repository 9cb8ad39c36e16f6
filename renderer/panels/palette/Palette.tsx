import { useMemo, useRef, useState } from "react";
import { catalogue } from "../../../stencils/catalogue.ts";
import { isStencilFound, useOwnStencils } from "../../store/own-stencils.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { addFromPalette } from "./add-from-palette.ts";
import { addOwnPieces, OWN_PREFIX } from "./add-own-stencil.ts";
import { OwnStencils } from "./OwnStencils.tsx";
import { PaletteItem } from "./PaletteItem.tsx";
import { paletteGroups } from "./palette-groups.ts";

/** All components in groups; typing searches names, products and synonyms, Enter adds the first hit. */
export function Palette() {
  const [query, setQuery] = useState("");
  const groups = useMemo(() => paletteGroups(catalogue, query), [query]);
  const list = useRef<HTMLDivElement>(null);
  const own = useOwnStencils((state) => state.stencils.find((each) => isStencilFound(each, query)));
  const first = groups[0]?.items[0];
  const focusItem = (by: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLButtonElement>(".palette-item") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items[Math.min(Math.max(at + by, 0), items.length - 1)]?.focus();
  };
  return (
    <aside className="palette" aria-label="Components">
      <h2 className="visually-hidden">Components</h2>
      <SearchField
        id="palette-search"
        label="Search components"
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          if (event.key === "Enter" && own !== undefined && query.trim() !== "") addOwnPieces(`${OWN_PREFIX}${own.id}`);
          else if (event.key === "Enter" && first !== undefined) addFromPalette(first.id);
          else if (event.key === "ArrowDown") focusItem(1);
          else if (event.key === "Escape" && query !== "") setQuery("");
          else if (event.key === "Escape") event.currentTarget.blur();
          else return;
          event.preventDefault();
        }}
      />
      <div
        ref={list}
        className="palette-list"
        role="none"
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") focusItem(1);
          else if (event.key === "ArrowUp") focusItem(-1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <OwnStencils query={query} />
        {groups.map((group) => (
          <div key={group.id}>
            <h3 className="palette-group">{group.title}</h3>
            {group.items.map((item) => (
              <PaletteItem key={item.id} item={item} />
            ))}
          </div>
        ))}
        {groups.length === 0 && own === undefined ? (
          <p className="palette-none">No component is called “{query}”. Try a product or a role.</p>
        ) : null}
      </div>
    </aside>
  );
}
