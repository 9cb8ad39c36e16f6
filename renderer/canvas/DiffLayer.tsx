import { memo } from "react";
import type { PieceDiff } from "../../core/diff/board-diff.ts";
import type { Doc } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import type { Routes } from "../../core/routing/routes.ts";
import { nodeItems } from "../../core/scene/node-items.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { useCompare } from "../store/compare.ts";
import { usePlanes } from "../store/planes.ts";
import { useSession } from "../store/session.ts";
import { SceneItems } from "./pieces/SceneItems.tsx";
import { isBoxed } from "./project/boxes.ts";
import { drawnBoard } from "./project/drawn-board.ts";

const MARGIN = 5;
const BADGE = 10;
const SIGNS = { added: "+", changed: "•", removed: "−" } as const;

type Marked = keyof typeof SIGNS;

/** Marks on the canvas while boards are compared: what came, what changed, and ghosts of what went. Told by sign and line, not by colour alone. */
export function DiffLayer({ courses }: { readonly courses: Routes }) {
  const { other, diff } = useCompare();
  const whole = useSession((state) => state.doc);
  const planes = usePlanes();
  if (other === null || diff === null) return null;
  // What is inside a collapsed zone or on a hidden plane has no place on the canvas; the panel lists it.
  const { doc } = drawnBoard(whole, planes);
  return (
    <svg className="diff-layer" aria-hidden="true">
      {diff.pieces.map((piece) => (
        <PieceMark
          key={`${piece.before}/${piece.after}`}
          piece={piece}
          before={other.doc}
          now={doc}
          courses={courses}
        />
      ))}
    </svg>
  );
}

interface PieceMarkProps {
  readonly piece: PieceDiff;
  readonly before: Doc;
  readonly now: Doc;
  readonly courses: Routes;
}

const PieceMark = memo(function PieceMark({ piece, before, now, courses }: PieceMarkProps) {
  const { what, type } = piece;
  if (what === "moved") return null;
  if (type === "edge") {
    const points = what === "removed" ? lineOf(before, piece.before) : (courses.get(piece.after ?? "")?.points ?? null);
    if (points === null) return null;
    return <polyline className={`diff-flow diff-${what}`} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />;
  }
  const record = what === "removed" ? before.get(piece.before ?? "") : now.get(piece.after ?? "");
  if (!isBoxed(record)) return null;
  const isBare = what === "removed" && hidesAny(record, now);
  return (
    <g className={`diff-${what} ${isBare ? "diff-bare" : ""}`}>
      <rect
        className="diff-frame"
        x={record.x - MARGIN}
        y={record.y - MARGIN}
        width={record.w + 2 * MARGIN}
        height={record.h + 2 * MARGIN}
        rx={10}
      />
      <Badge at={{ x: record.x - MARGIN, y: record.y + (isBare ? record.h + MARGIN : -MARGIN) }} what={what} />
      {what === "removed" && record.type === "node" && !isBare ? (
        <g className="diff-ghost" transform={`translate(${record.x} ${record.y})`}>
          <SceneItems items={nodeItems(record, catalogue.stencils.get(record.kind) ?? null)} />
        </g>
      ) : null}
    </g>
  );
});

/** Whether a ghost would lie over something that stands there now; then its frame alone, with its sign at another corner, says that it went. */
function hidesAny(ghost: Box, now: Doc): boolean {
  for (const record of now.values()) {
    if (record.type === "zone" || record.type === "stroke" || !isBoxed(record)) continue;
    const isClear =
      record.x >= ghost.x + ghost.w ||
      record.x + record.w <= ghost.x ||
      record.y >= ghost.y + ghost.h ||
      record.y + record.h <= ghost.y;
    if (!isClear) return true;
  }
  return false;
}

function Badge({ at, what }: { readonly at: Point; readonly what: Marked }) {
  return (
    <g className="diff-badge" transform={`translate(${at.x} ${at.y})`}>
      <g>
        <circle r={BADGE} />
        <text y={5}>{SIGNS[what]}</text>
      </g>
    </g>
  );
}

/** A flow that went, as a straight line between the middles of where its ends stood. */
function lineOf(doc: Doc, id: string | null): readonly { readonly x: number; readonly y: number }[] | null {
  const edge = doc.get(id ?? "");
  if (edge?.type !== "edge") return null;
  const ends = [edge.from, edge.to].map((end) => doc.get(end));
  const boxes = ends.filter(isBoxed);
  return boxes.length === 2 ? boxes.map((box) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })) : null;
}
