import { FileText, LayoutGrid, Route, Square, StickyNote } from "lucide-react";
import { useId } from "react";
import type { SearchHit } from "../../../preload/contract/boards.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { Marked } from "../../ui/Marked.tsx";
import { agoText } from "../boards/ago-text.ts";
import { StencilIconTile } from "../StencilIconTile.tsx";
import type { BoardHits } from "./group-by-board.ts";

interface SearchBoardProps {
  readonly group: BoardHits;
  readonly chosen: SearchHit | undefined;
  readonly idOf: (hit: SearchHit) => string;
  readonly onChoose: (hit: SearchHit) => void;
}

const ICONS = { board: LayoutGrid, zone: Square, edge: Route, note: StickyNote } as const;

/** The hits of one board under its title. */
export function SearchBoard({ group, chosen, idOf, onChoose }: SearchBoardProps) {
  const titleId = useId();
  return (
    <fieldset aria-labelledby={titleId} className="search-board">
      <h3 id={titleId} role="presentation">
        {group.title}
        <span>
          {group.binned ? "in the bin · " : ""}
          {agoText(group.updatedAt, Date.now())}
        </span>
      </h3>
      {group.hits.map((hit) => (
        <div
          key={hit.record}
          id={idOf(hit)}
          className="search-hit"
          role="option"
          tabIndex={-1}
          aria-selected={hit === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit)}
          onKeyDown={(event) => event.key === "Enter" && onChoose(hit)}
        >
          <HitIcon hit={hit} />
          <HitText hit={hit} />
        </div>
      ))}
    </fieldset>
  );
}

function HitIcon({ hit }: { readonly hit: SearchHit }) {
  const stencil = hit.kind === null ? undefined : catalogue.stencils.get(hit.kind);
  if (stencil !== undefined) return <StencilIconTile stencil={stencil} size={28} />;
  const Icon = hit.type in ICONS ? ICONS[hit.type as keyof typeof ICONS] : FileText;
  return (
    <span className="search-icon">
      <Icon size={16} aria-hidden="true" />
    </span>
  );
}

function HitText({ hit }: { readonly hit: SearchHit }) {
  const isName = hit.field === "name" || hit.field === "title";
  const label = hit.label === null ? "" : `${hit.label}: `;
  return (
    <span className="search-text">
      {isName || hit.name === null ? null : <strong>{hit.name}</strong>}
      <span className={isName ? "search-name" : undefined}>
        {isName ? "" : label}
        <Marked {...hit.snippet} />
      </span>
    </span>
  );
}
