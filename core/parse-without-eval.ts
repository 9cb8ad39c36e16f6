import { config } from "zod";

/** Lets schemas check by plain code instead of generated code: for pages whose policy forbids `eval`. Call it before any schema is made. */
export const parseWithoutEval = (): void => void config({ jitless: true });
