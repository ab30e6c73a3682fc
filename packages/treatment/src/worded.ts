import { z } from "zod";

/** Words that people read: something must stand there, and it must be more than blanks and marks. */
export const worded = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => /\p{L}/u.test(text), "text in words");
