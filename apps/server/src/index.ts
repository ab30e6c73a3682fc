export { type Check, doctor } from "./doctor.js";
export { parsePort, runServer } from "./run-server.js";
export { DEFAULT_PORT, type Served, type ServeOptions, serve } from "./serve.js";
export { StartRefused } from "./start-refused.js";
