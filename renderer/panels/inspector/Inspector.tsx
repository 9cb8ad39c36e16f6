import { MousePointerClick } from "lucide-react";
import { useSession } from "../../store/session.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EdgeInspector } from "./EdgeInspector.tsx";
import { ImageInspector } from "./ImageInspector.tsx";
import { ManyInspector } from "./ManyInspector.tsx";
import { NodeInspector } from "./NodeInspector.tsx";
import { NoteInspector } from "./NoteInspector.tsx";
import { StrokeInspector } from "./StrokeInspector.tsx";
import { ZoneInspector } from "./ZoneInspector.tsx";

/** Typed fields of what is selected. */
export function Inspector() {
  const selection = useSession((state) => state.selection);
  const only = selection.size === 1 ? [...selection][0] : undefined;
  const record = useSession((state) => (only === undefined ? undefined : state.doc.get(only)));
  if (selection.size > 1) return <ManyInspector ids={[...selection]} />;
  switch (record?.type) {
    case "node":
      return <NodeInspector key={record.id} node={record} />;
    case "edge":
      return <EdgeInspector key={record.id} edge={record} />;
    case "zone":
      return <ZoneInspector key={record.id} zone={record} />;
    case "note":
      return <NoteInspector key={record.id} note={record} />;
    case "image":
      return <ImageInspector key={record.id} image={record} />;
    case "stroke":
      return <StrokeInspector key={record.id} stroke={record} />;
    default:
      return (
        <EmptyState icon={MousePointerClick} title="Nothing selected">
          <p>Click a component, a flow or a zone to see and edit its properties.</p>
        </EmptyState>
      );
  }
}
