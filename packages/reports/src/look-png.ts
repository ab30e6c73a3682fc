import type { Picture } from "@shadowline/look";
import { encode } from "fast-png";

/** A picture as PNG bytes. */
export const lookPng = ({ width, height, rgb }: Picture): Uint8Array =>
  encode({ width, height, data: rgb, channels: 3, depth: 8 });
