import { meets } from "../../../core/model/meets.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import { type Part, partsOf } from "../../../core/routing/bend-course.ts";
import { edgeLabelBox } from "../../../core/scene/edge-items.ts";
import { dropBend } from "../flow-keys.ts";
import type { FlowData } from "../project/flow-types.ts";
import { useChosenPart } from "./chosen-part.ts";

/** Parts shorter than this have no handle of their own, px. */
const LEAST = 28;
const BEND = 14;
/** A bend nearer than this to the handle of a part stands for it, px. */
const CLEAR = 24;
const PILL = { long: 16, wide: 6 } as const;

/** The handles of a selected flow: drag one on a straight part to move that sideways, or a bend anywhere; a double click removes a bend. */
export function RouteHandles({ data }: { readonly data: FlowData }) {
  const { record, course } = data;
  const bends = record.bends ?? [];
  const plate = edgeLabelBox(record, course);
  const chosen = useChosenPart((state) => (state.flow === record.id ? state.at : null));
  return (
    <>
      {partsOf(course.points, LEAST).map((part) => {
        const { at, axis } = part;
        const { x, y } = handlePlace(part, plate);
        if (bends.some((bend) => Math.hypot(bend.x - x, bend.y - y) < CLEAR)) return null;
        const [w, h] = axis === "y" ? [PILL.long, PILL.wide] : [PILL.wide, PILL.long];
        return (
          <rect
            key={`part-${at}`}
            className={`route-part route-part-${axis} nopan ${chosen === at ? "chosen" : ""}`}
            x={x - w / 2}
            y={y - h / 2}
            width={w}
            height={h}
            rx={PILL.wide / 2}
            data-route-edge={record.id}
            data-route-grip="part"
            data-route-at={at}
          >
            <title>Drag to move this part of the flow</title>
          </rect>
        );
      })}
      {bends.map(({ x, y }, at) => (
        <foreignObject key={`bend-${x} ${y}`} x={x - BEND / 2} y={y - BEND / 2} width={BEND} height={BEND}>
          <button
            type="button"
            className="route-bend nopan"
            aria-label={`Bend ${at + 1} of ${bends.length}`}
            title="Drag to move this bend; double-click or press Delete to remove it"
            data-route-edge={record.id}
            data-route-grip="bend"
            data-route-at={at}
            onDoubleClick={(event) => {
              event.stopPropagation();
              dropBend(record.id, at);
            }}
          />
        </foreignObject>
      ))}
    </>
  );
}

/** The middle of a part, or of its longer end that the label leaves free. */
function handlePlace({ axis, pos, low, high, middle }: Part, plate: Box | null): Point {
  if (
    plate === null ||
    !meets(plate, { x: middle.x - PILL.long / 2, y: middle.y - PILL.long / 2, w: PILL.long, h: PILL.long })
  )
    return middle;
  const [start, end] = axis === "y" ? [plate.x, plate.x + plate.w] : [plate.y, plate.y + plate.h];
  const along = start - low > high - end ? (low + start) / 2 : (end + high) / 2;
  return axis === "y" ? { x: along, y: pos } : { x: pos, y: along };
}
