import { AppError } from "../errors.ts";
import { boundsOf } from "../model/bounds.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { EMPTY_ZONE_SIZE, ZONE_PADDING } from "../model/zone-frame.ts";
import type { ArrangeRequest, RunArrange } from "./arrange.ts";
import type { Containers } from "./containers.ts";
import type { FlatGraph } from "./layered/flat-graph.ts";
import type { Arranged } from "./layered/place-layers.ts";
import type { LayoutResult } from "./layout-result.ts";
import { type LiftedFlow, liftedFlows } from "./lifted-flows.ts";
import type { LayoutScope } from "./scope.ts";
import { toLine } from "./to-line.ts";

/** How each container is arranged. */
export interface NestedSettings {
  readonly arrange: RunArrange;
  readonly style: Pick<ArrangeRequest, "kind" | "direction" | "density">;
  /** The lane of each direct member of the board; absent without lanes. */
  readonly bandOf?: (member: RecordId) => number;
}

/** A container after its members were arranged: their corners inside of it, its size, the courses of flows between components. */
interface Inner {
  readonly size: { readonly w: number; readonly h: number };
  readonly places: ReadonlyMap<RecordId, Point>;
  readonly routes: ReadonlyMap<RecordId, readonly Point[]>;
}

/** A scope from the inside out: each zone is arranged for itself and is then one box among its neighbours, px. */
export async function layOutNested(
  scope: LayoutScope,
  containers: Containers,
  settings: NestedSettings,
): Promise<LayoutResult> {
  const flows = liftedFlows(scope, containers);
  const sizes = new Map<RecordId, Pick<Box, "w" | "h">>(scope.nodes.map((node) => [node.id, node]));
  const isNode = new Set(sizes.keys());
  const inners = new Map<RecordId | null, Inner>();
  const arrangeContainer = async (container: RecordId | null): Promise<void> => {
    const members = containers.members.get(container) ?? [];
    for (const member of members) {
      if (isNode.has(member)) continue;
      await arrangeContainer(member);
      sizes.set(member, inners.get(member)?.size ?? EMPTY_ZONE_SIZE);
    }
    const own = flows.get(container) ?? [];
    const graph = graphOf(members, sizes, own);
    const bands = container === null && settings.bandOf !== undefined ? { bands: members.map(settings.bandOf) } : {};
    const arranged = await settings.arrange({ ...requestOf(settings, container), graph, ...bands });
    if (arranged.places.length !== members.length)
      throw new AppError("layout-failed", {
        problem: `it gave ${arranged.places.length} places for ${members.length} pieces`,
      });
    inners.set(container, toInner({ members, own, graph, arranged, isNode }, container === null));
  };
  await arrangeContainer(null);
  return toResult(scope, containers, inners);
}

/** Zones inside lanes are arranged in columns. */
function requestOf({ style }: NestedSettings, container: RecordId | null) {
  return container !== null && style.kind === "lanes" ? { ...style, kind: "layered" as const } : style;
}

function graphOf(
  members: readonly RecordId[],
  sizes: ReadonlyMap<RecordId, Pick<Box, "w" | "h">>,
  own: readonly LiftedFlow[],
): FlatGraph {
  const place = new Map(members.map((member, index) => [member, index]));
  return {
    boxes: members.map((member) => sizes.get(member) ?? EMPTY_ZONE_SIZE).map(({ w, h }) => ({ w, h })),
    lines: own.map(({ edge, from, to }) => toLine(edge, place.get(from) ?? 0, place.get(to) ?? 0)),
  };
}

interface Done {
  readonly members: readonly RecordId[];
  readonly own: readonly LiftedFlow[];
  readonly graph: FlatGraph;
  readonly arranged: Arranged;
  readonly isNode: ReadonlySet<RecordId>;
}

/** What was arranged, moved so that it begins at the padding of its zone. */
function toInner({ members, own, graph, arranged, isNode }: Done, isBoard: boolean): Inner {
  const boxes = arranged.places.map((place, index) => ({ ...place, ...(graph.boxes[index] ?? EMPTY_ZONE_SIZE) }));
  const points = arranged.courses.flatMap((course) => (course ?? []).map((point) => ({ ...point, w: 0, h: 0 })));
  const bounds = boundsOf(isBoard ? boxes : [...boxes, ...points]) ?? { x: 0, y: 0, ...EMPTY_ZONE_SIZE };
  const padding = isBoard ? { top: 0, right: 0, bottom: 0, left: 0 } : ZONE_PADDING;
  const by = { x: padding.left - bounds.x, y: padding.top - bounds.y };
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  const routes = own.flatMap(({ edge }, index) => {
    const course = arranged.courses[index];
    const isWhole =
      isNode.has(edge.from) && isNode.has(edge.to) && members.includes(edge.from) && members.includes(edge.to);
    return course && isWhole ? [[edge.id, course.map(moved)] as const] : [];
  });
  return {
    size: { w: bounds.w + padding.left + padding.right, h: bounds.h + padding.top + padding.bottom },
    places: new Map(members.map((member, index) => [member, moved(arranged.places[index] ?? { x: 0, y: 0 })])),
    routes: new Map(routes),
  };
}

function toResult(
  scope: LayoutScope,
  containers: Containers,
  inners: ReadonlyMap<RecordId | null, Inner>,
): LayoutResult {
  const cornerOf = (member: RecordId | null): Point => {
    if (member === null) return { x: 0, y: 0 };
    const container = containers.containerOf.get(member) ?? null;
    const [outer, inner] = [cornerOf(container), inners.get(container)?.places.get(member) ?? { x: 0, y: 0 }];
    return { x: outer.x + inner.x, y: outer.y + inner.y };
  };
  return {
    positions: scope.nodes.map(({ id }) => ({ id, ...cornerOf(id) })),
    zones: scope.zones.map(({ id }) => ({ id, ...cornerOf(id), ...(inners.get(id)?.size ?? EMPTY_ZONE_SIZE) })),
    routes: [...inners].flatMap(([container, { routes }]) => {
      const { x, y } = cornerOf(container);
      return [...routes].map(([id, points]) => ({
        id,
        points: points.map((point) => ({ x: point.x + x, y: point.y + y })),
      }));
    }),
  };
}
