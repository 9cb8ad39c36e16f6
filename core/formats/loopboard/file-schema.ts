import { z } from "zod";
import { assetRecordSchema } from "../../model/records/asset.ts";
import { boardRecordSchema } from "../../model/records/board.ts";
import { briefSchema } from "../../model/records/brief.ts";
import { decisionRecordSchema } from "../../model/records/decision.ts";
import { edgeRecordSchema } from "../../model/records/edge.ts";
import { coordinateSchema, idSchema, propsSchema } from "../../model/records/fields.ts";
import { imageRecordSchema } from "../../model/records/image.ts";
import { nodeRecordSchema } from "../../model/records/node.ts";
import { noteRecordSchema } from "../../model/records/note.ts";
import { stepRecordSchema } from "../../model/records/step.ts";
import { strokeRecordSchema } from "../../model/records/stroke.ts";
import { tickRecordSchema } from "../../model/records/tick.ts";
import { waiverRecordSchema } from "../../model/records/waiver.ts";
import { zoneRecordSchema } from "../../model/records/zone.ts";

const board = boardRecordSchema.unwrap().shape;
const node = nodeRecordSchema.unwrap().shape;
const edge = edgeRecordSchema.unwrap().shape;
const zone = zoneRecordSchema.unwrap().shape;
const note = noteRecordSchema.unwrap().shape;
const asset = assetRecordSchema.unwrap().shape;
const image = imageRecordSchema.unwrap().shape;
const stroke = strokeRecordSchema.unwrap().shape;
const decision = decisionRecordSchema.unwrap().shape;
const waiver = waiverRecordSchema.unwrap().shape;
const tick = tickRecordSchema.unwrap().shape;
const step = stepRecordSchema.unwrap().shape;

const box = {
  x: node.x.optional(),
  y: node.y.optional(),
  w: node.w.optional(),
  h: node.h.optional(),
};

/** The lists of a board file in the order in which they are written: fields of one entry, in order. */
export const LIST_SCHEMAS = {
  zones: z.strictObject({
    id: zone.id,
    name: zone.name.optional(),
    plane: zone.plane.optional(),
    ...box,
    parent: idSchema.optional(),
    locked: zone.locked,
    collapsed: zone.collapsed,
  }),
  nodes: z.strictObject({
    id: node.id,
    kind: node.kind,
    name: node.name.optional(),
    ...box,
    zone: idSchema.optional(),
    locked: node.locked,
    pinned: node.pinned,
    z: node.z,
    props: propsSchema.optional(),
  }),
  edges: z.strictObject({
    id: idSchema.optional(),
    from: edge.from,
    to: edge.to,
    flow: edge.flow,
    label: edge.label,
    props: propsSchema.optional(),
    /** Corner points as pairs of x and y in px. */
    route: z
      .array(z.tuple([coordinateSchema, coordinateSchema]))
      .min(2)
      .max(200)
      .optional(),
    /** Points on the way that a person put there, as pairs of x and y in px. */
    bends: z
      .array(z.tuple([coordinateSchema, coordinateSchema]))
      .min(1)
      .max(50)
      .optional(),
    labelAt: edge.labelAt,
  }),
  notes: z.strictObject({
    id: idSchema.optional(),
    text: note.text,
    color: note.color.optional(),
    ...box,
    about: note.about,
    locked: note.locked,
    z: note.z,
  }),
  images: z.strictObject({
    id: image.id,
    asset: image.asset,
    alt: image.alt.optional(),
    x: image.x,
    y: image.y,
    w: image.w.optional(),
    h: image.h.optional(),
    locked: image.locked,
    z: image.z,
  }),
  strokes: z.strictObject({
    id: stroke.id,
    points: stroke.points,
    color: stroke.color.optional(),
    width: stroke.width.optional(),
    x: stroke.x,
    y: stroke.y,
    w: stroke.w,
    h: stroke.h,
    locked: stroke.locked,
    z: stroke.z,
  }),
  decisions: z.strictObject({
    id: idSchema.optional(),
    title: decision.title,
    choice: decision.choice.optional(),
    alternatives: decision.alternatives.optional(),
    tradeOff: decision.tradeOff.optional(),
    flipsWhen: decision.flipsWhen.optional(),
    step: decision.step,
    about: decision.about.optional(),
  }),
  waivers: z.strictObject({
    id: idSchema.optional(),
    rule: waiver.rule,
    at: waiver.at.optional(),
    reason: waiver.reason,
    owner: waiver.owner,
    expires: waiver.expires,
    covers: waiver.covers,
  }),
  ticks: z.strictObject({ id: idSchema.optional(), item: tick.item, done: tick.done, note: tick.note }),
  steps: z.strictObject({ id: idSchema.optional(), step: step.step, notes: step.notes }),
  assets: z.strictObject({ id: asset.id, mime: asset.mime, w: asset.w, h: asset.h, data: asset.data }),
} as const;

/** Name of a list of a board file. */
export type ListName = keyof typeof LIST_SCHEMAS;

/** A whole board file of the present version, before ids, kinds and properties are checked. */
export const fileSchema = z.strictObject({
  format: z.literal("loopboard"),
  version: z.number(),
  title: board.title.optional(),
  stage: board.stage.optional(),
  scope: board.scope,
  review: board.review,
  brief: briefSchema.optional(),
  zones: z.array(LIST_SCHEMAS.zones).default([]),
  nodes: z.array(LIST_SCHEMAS.nodes).default([]),
  edges: z.array(LIST_SCHEMAS.edges).default([]),
  notes: z.array(LIST_SCHEMAS.notes).default([]),
  images: z.array(LIST_SCHEMAS.images).default([]),
  strokes: z.array(LIST_SCHEMAS.strokes).default([]),
  decisions: z.array(LIST_SCHEMAS.decisions).default([]),
  waivers: z.array(LIST_SCHEMAS.waivers).default([]),
  ticks: z.array(LIST_SCHEMAS.ticks).default([]),
  steps: z.array(LIST_SCHEMAS.steps).default([]),
  assets: z.array(LIST_SCHEMAS.assets).default([]),
});

/** A board file as data. */
export type BoardFile = z.infer<typeof fileSchema>;
/** One entry of a list of a board file. */
export type FileEntry<L extends ListName> = z.infer<(typeof LIST_SCHEMAS)[L]>;
