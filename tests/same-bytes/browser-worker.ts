import { elementaryHashes, type PlanJob, planBytes } from "./plan-bytes.js";

/** Inside a worker of the browser: answers a job with its bytes, and null with the elementary functions. */
self.onmessage = ({ data }: MessageEvent<PlanJob | null>) => {
  self.postMessage(data ? planBytes(data) : elementaryHashes());
};
