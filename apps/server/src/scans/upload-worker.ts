import { parentPort, workerData } from "node:worker_threads";
import { checkUpload } from "./checked-upload.js";
import type { UploadJob } from "./upload-check.js";

/** The thread that reads one upload and ends: whatever the file did to its memory ends with it. */
const { bytes, name } = workerData as UploadJob;
parentPort?.postMessage(checkUpload(bytes, name));
