import "./markdown.css";
import { createElement, Fragment, type ReactNode } from "react";
import type { Block, Span } from "../../core/scene/markdown/block.ts";
import { readMarkdown } from "../../core/scene/markdown/read-markdown.ts";

/** A Markdown text in a panel: the same subset as on notes; a link is its words and its address, and HTML is text. */
export const Markdown = ({ text }: { readonly text: string }) => (
  <div className="markdown">{createElement(Fragment, null, ...readMarkdown(text).map(drawBlock))}</div>
);

interface MarkdownLineProps {
  readonly text: string;
  readonly className: string;
}

/** The words of a Markdown text one after another, for a button or another place that takes no blocks. */
export const MarkdownLine = ({ text, className }: MarkdownLineProps) => (
  <span className={`markdown-line ${className}`}>
    {createElement(
      Fragment,
      null,
      ...readMarkdown(text)
        .flatMap(({ lines }) => lines)
        .flatMap((spans, at) => [...(at === 0 ? [] : [" "]), ...spans.map(drawSpan)]),
    )}
  </span>
);

function drawBlock(block: Block): ReactNode {
  const { kind, indent, quotes, marker, lines, spaced } = block;
  if (kind === "rule") return <hr />;
  const look = [
    "markdown-block",
    `markdown-${kind}`,
    `markdown-indent-${Math.min(indent - quotes.length, 3)}`,
    quotes.length > 0 ? "markdown-quote" : "",
    spaced ? "markdown-spaced" : "",
  ];
  return (
    <div className={look.join(" ")}>
      {marker === null ? null : (
        <span
          className={`markdown-marker markdown-marker-${marker.kind}`}
          data-done={marker.kind === "task" && marker.done}
        >
          {marker.kind === "number" ? marker.text : marker.kind === "bullet" ? "•" : marker.done ? "✓" : ""}
          {marker.kind === "task" ? <span className="visually-hidden">{marker.done ? "done: " : "open: "}</span> : null}
        </span>
      )}
      <span>{createElement(Fragment, null, ...lines.flatMap(drawLine))}</span>
    </div>
  );
}

const drawLine = (spans: readonly Span[], at: number): readonly ReactNode[] => [
  ...(at === 0 ? [] : [<br key={`line-${at}`} />]),
  ...spans.map(drawSpan),
];

function drawSpan({ text, bold, italic, code, struck, link, aside }: Span): ReactNode {
  let inner: ReactNode = code ? <code>{text}</code> : text;
  if (italic) inner = <em>{inner}</em>;
  if (bold) inner = <strong>{inner}</strong>;
  if (struck) inner = <del>{inner}</del>;
  if (link) inner = <span className="markdown-link">{inner}</span>;
  return aside ? <span className="markdown-aside">{inner}</span> : inner;
}
