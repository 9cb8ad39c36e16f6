import { useMemo, useState } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { StencilIconTile } from "../../panels/StencilIconTile.tsx";
import { useSession } from "../../store/session.ts";
import { fuzzyScore } from "../../ui/fuzzy-score.ts";
import { PickList } from "../../ui/PickList.tsx";
import { attachLink, connectByKeys } from "../link/make-link.ts";
import { listTargets } from "./list-targets.ts";
import { PopoverFrame } from "./PopoverFrame.tsx";
import { closePopover, type OpenLink } from "./popover.ts";

interface TargetPickerProps {
  readonly link: OpenLink;
  readonly screen: Point;
}

const MOST = 60;

/** Picks the component at the open end of a flow: those to which something usually flows first, the others with the reason. */
export function TargetPicker({ link, screen }: TargetPickerProps) {
  const [query, setQuery] = useState("");
  const graph = useSession((state) => state.graph);
  const targets = useMemo(() => listTargets(graph, link, catalogue), [graph, link]);
  const items = targets
    .filter(({ node }) => query.trim() === "" || fuzzyScore(query, node.name, [kindLabel(node.kind)]) > 0)
    .slice(0, MOST)
    .map(({ node, isUsual, detail }) => {
      const stencil = catalogue.stencils.get(node.kind);
      return {
        id: node.id,
        label: node.name.trim() || kindLabel(node.kind),
        detail,
        group: isUsual ? "Usual" : "Unusual",
        icon: stencil === undefined ? null : <StencilIconTile stencil={stencil} size={24} />,
      };
    });
  const label = labelOf(link, graph.node(link.fixed)?.name ?? "");
  return (
    <PopoverFrame label={label} screen={screen} wide>
      <PickList
        label={label}
        query={query}
        onQuery={setQuery}
        items={items}
        empty={targets.length === 0 ? "There is no other component yet." : `No component is called “${query}”.`}
        onPick={({ id }) => {
          closePopover();
          if (link.edge !== null) attachLink(link.edge, link.moving, id);
          else if (link.moving === "to") connectByKeys(link.fixed, id);
          else connectByKeys(id, link.fixed);
        }}
      />
    </PopoverFrame>
  );
}

const kindLabel = (kind: string): string => catalogue.stencils.get(kind)?.label ?? kind;

function labelOf({ edge, moving }: OpenLink, name: string): string {
  if (edge !== null)
    return moving === "to" ? `Where does the flow from ${name} end?` : `Where does the flow to ${name} begin?`;
  return moving === "to" ? `Connect ${name} to…` : `Connect to ${name} from…`;
}
