// Lists are not readonly here, because the types of the engine that takes and gives them are not.

/** Options of the layout engine by full name; every value is a text. */
export type ElkOptions = Readonly<Record<string, string>>;

/** A point, px. */
export interface ElkPoint {
  readonly x: number;
  readonly y: number;
}

/** Room for a label on a line, px. */
export interface ElkLabel {
  readonly id?: string;
  /** The engine passes over labels without a text. */
  readonly text?: string;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: ElkOptions;
}

/** One stretch of a line. */
export interface ElkSection {
  readonly id: string;
  readonly startPoint: ElkPoint;
  readonly endPoint: ElkPoint;
  readonly bendPoints?: ElkPoint[];
}

/** A line between two boxes. */
export interface ElkEdge {
  readonly id: string;
  readonly sources: string[];
  readonly targets: string[];
  readonly labels?: ElkLabel[];
  readonly layoutOptions?: ElkOptions;
  readonly sections?: ElkSection[];
}

/** A place on the border of a box where a line ends. */
export interface ElkPort {
  readonly id: string;
  readonly layoutOptions?: ElkOptions;
}

/** A box, or a graph with boxes and lines; `x` and `y` are there after a layout. */
export interface ElkNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: ElkOptions;
  readonly children?: ElkNode[];
  readonly ports?: ElkPort[];
  readonly edges?: ElkEdge[];
}

/** The layout engine: a graph in, the same graph with places out. Rejects with AppError `layout-failed` or `layout-timeout`. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;
