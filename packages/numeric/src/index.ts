export { acos, asin, atan2, cos, erf, exp, log, pow, sin, tan } from "./elementary.js";
export { normalCdf, normalQuantile } from "./normal-distribution.js";
export { numberedStreams, philox2x32, type RandomStream, randomStream } from "./random-stream.js";
export { sha256Hex, sha256HexOfText } from "./sha256.js";
export { mean, quantile, standardDeviation } from "./statistics.js";
