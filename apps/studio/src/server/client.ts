import { createClient } from "@shadowline/api";

/** The page and the server share one origin. */
export const client = createClient("", (input, init) => fetch(input, init));
