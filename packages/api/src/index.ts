export { checkRequest } from "./check-request.js";
export { ApiProblem, type Client, createClient, hrefOf } from "./client.js";
export { openApiDocument } from "./openapi.js";
export { type Problem, type ProblemCode, problem, problemCodes } from "./problem.js";
export { type Permission, permissions, type RequestOf, type ResultOf, type Route } from "./route.js";
export { MAX_UPLOAD_BYTES, type RouteName, type Routes, routes } from "./routes.js";
export { downloadTypes } from "./shapes.js";
