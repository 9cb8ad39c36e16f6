import type { CSSProperties } from "react";
import type { FindHit } from "../../../core/find/find-in-board.ts";
import { snippetOf } from "../../../core/find/snippet.ts";
import { Marked } from "../../ui/Marked.tsx";

interface FindRowProps {
  readonly hit: FindHit;
  readonly chosen: boolean;
  readonly style: CSSProperties;
  readonly onChoose: () => void;
}

const TITLE_LENGTH = 80;

/** One hit: what it is called, and below it the text that was found when that is another. */
export function FindRow({ hit, chosen, style, onChoose }: FindRowProps) {
  const title = snippetOf(hit.title, hit.titleRanges, TITLE_LENGTH);
  const detail = hit.detail === null ? null : snippetOf(hit.detail.text, hit.detail.ranges);
  return (
    <div
      id={`find-${hit.key}`}
      className="find-hit"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      style={style}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => event.key === "Enter" && onChoose()}
    >
      <span className="find-title">
        <Marked {...title} />
      </span>
      {detail === null ? null : (
        <span className="find-detail">
          {hit.detail?.label == null ? null : `${hit.detail.label}: `}
          <Marked {...detail} />
        </span>
      )}
    </div>
  );
}
