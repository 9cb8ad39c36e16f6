import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { FindHit } from "../../../core/find/find-in-board.ts";
import { FindRow } from "./FindRow.tsx";
import { GROUP_TITLES } from "./group-titles.ts";

interface FindListProps {
  readonly hits: readonly FindHit[];
  readonly current: string | null;
  readonly onChoose: (hit: FindHit) => void;
}

type Row = { readonly head: string } | { readonly hit: FindHit };

const HEIGHTS = { head: 28, plain: 32, detailed: 48 };

/** The hits under the heads of their groups; only the rows in view are there. */
export function FindList({ hits, current, onChoose }: FindListProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => toRows(hits), [hits]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => heightOf(rows[index]),
    // Sizes are remembered by key: the same piece is higher when another of its texts was found.
    getItemKey: (index) => `${keyOf(rows[index])} ${heightOf(rows[index])}`,
    overscan: 6,
  });
  const at = rows.findIndex((row) => "hit" in row && row.hit.key === current);
  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at, { align: "auto" });
  }, [at, virtual]);
  return (
    <div ref={box} className="find-list">
      <div id="find-hits" role="listbox" aria-label="Hits" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const style = { height: size, transform: `translateY(${start}px)` };
          if ("head" in row)
            return (
              <div key={row.head} className="find-head" role="presentation" style={style}>
                {row.head}
              </div>
            );
          return (
            <FindRow
              key={row.hit.key}
              hit={row.hit}
              chosen={row.hit.key === current}
              style={style}
              onChoose={() => onChoose(row.hit)}
            />
          );
        })}
      </div>
    </div>
  );
}

function toRows(hits: readonly FindHit[]): readonly Row[] {
  const rows: Row[] = [];
  let last: FindHit["group"] | null = null;
  for (const hit of hits) {
    if (hit.group !== last) rows.push({ head: GROUP_TITLES[hit.group] });
    rows.push({ hit });
    last = hit.group;
  }
  return rows;
}

function keyOf(row: Row | undefined): string {
  if (row === undefined) return "";
  return "head" in row ? `head ${row.head}` : row.hit.key;
}

function heightOf(row: Row | undefined): number {
  if (row === undefined || "head" in row) return HEIGHTS.head;
  return row.hit.detail === null ? HEIGHTS.plain : HEIGHTS.detailed;
}
