import type { StencilDef } from "../../core/model/stencil.ts";
import { auth, rateLimit } from "../props/access.ts";
import {
  autoscaled,
  concurrencyPerReplica,
  maxReplicas,
  modelMode,
  p50Ms,
  p99Ms,
  qps,
  replicas,
} from "../props/load.ts";
import { modelVersion, pretrained } from "../props/model.ts";
import { owner } from "../props/ownership.ts";
import { availability, failureMode } from "../props/reliability.ts";

/** Online model server answering synchronous (REST/gRPC) or streaming requests. */
export const inferenceService = {
  id: "inference-service",
  version: 1,
  group: "serving",
  label: "Inference service",
  description: "Online model server answering synchronous (REST/gRPC) or streaming requests.",
  products: ["NVIDIA Triton", "TorchServe", "TF Serving", "KServe", "BentoML", "SageMaker endpoint", "Ray Serve"],
  keywords: [
    "model server",
    "prediction service",
    "predictor",
    "endpoint",
    "scoring",
    "triton",
    "serving",
    "inference",
    "prediction",
    "model container",
    "classifier",
    "scorer",
    "model",
    "predict",
    "model serving",
    "online serving",
    "online inference",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["request", "features", "artifact", "event", "control", "batch"],
    emits: ["prediction", "metric", "event", "features", "request"],
  },
  props: [
    modelMode,
    { id: "protocol", label: "Protocol", type: "choice", values: ["rest", "grpc", "stream"] },
    p50Ms,
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
    { id: "accelerator", label: "Accelerator", type: "text", help: "For example cpu, l4, a100." },
    availability,
    modelVersion,
    pretrained,
    failureMode,
    auth,
    rateLimit,
    owner,
  ],
} as const satisfies StencilDef;
