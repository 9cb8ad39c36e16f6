import { z } from "zod";
import { decisionRecordSchema } from "../model/records/decision.ts";

const { title, choice, alternatives, tradeOff, flipsWhen, step, about } = decisionRecordSchema.unwrap().shape;

/** The fields of a decision that a person fills in, each optional. */
export const decisionFields = z
  .strictObject({ title, choice, alternatives, tradeOff, flipsWhen, step, about })
  .partial()
  .readonly();
