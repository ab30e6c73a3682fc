/**
 * The light a picture is taken in: a large soft lamp above and a little left of the camera, a weaker sky.
 *
 * It moves with the camera, so that every view shows the scalp; its brightest place shows the skin in the
 * colour that was measured.
 */
import { type Camera, dot, unit } from "./camera.js";

/** Directions along the picture's right, up and towards the viewer. */
const LAMP = unit([-0.32, 0.42, 0.85]);
/** Half way between lamp and viewer: where a smooth surface would mirror the lamp. */
const MIRROR = unit([LAMP[0], LAMP[1], LAMP[2] + 1]);
const LAMP_SHARE = 0.78;
const SKY_SHARE = 0.22;
/** Light that wanders in the skin softens the lamp's edge, red most; for linear red, green and blue. */
const WRAP = [0.42, 0.26, 0.2] as const;
/** Skin mirrors a little of the lamp: 2.8 % at n = 1.4, spread over a wide lobe by its texture. */
const GLOSS = 0.03;
/** Share of the lamp that reaches even a hollow. */
export const LAMP_IN_HOLLOWS = 0.6;

/** Values a vertex in `vertexLight`: lamp in linear red, green, blue (1 = the measured colour), sky, gloss. */
export const LIGHT_VALUES = 5;

/**
 * Light on every vertex, as if nothing stood in its way.
 *
 * @param normals unit outward normals, three a vertex
 */
export function vertexLight(normals: Float64Array, camera: Camera): Float32Array {
  const light = new Float32Array((normals.length / 3) * LIGHT_VALUES);
  for (let at = 0, out = 0; at < normals.length; at += 3, out += LIGHT_VALUES) {
    const right = dot(camera.right, normals, at);
    const up = dot(camera.up, normals, at);
    const toward = dot(camera.toward, normals, at);
    const lamp = right * LAMP[0] + up * LAMP[1] + toward * LAMP[2];
    for (let channel = 0; channel < 3; channel++) {
      const wrap = WRAP[channel];
      const soft = Math.max(0, (lamp + wrap) / (1 + wrap));
      // Partly squared, the wrap fades out without a visible line.
      light[out + channel] = LAMP_SHARE * soft * (0.4 + 0.6 * soft);
    }
    light[out + 3] = SKY_SHARE * (0.8 + 0.2 * up);
    const mirrored = Math.max(0, right * MIRROR[0] + up * MIRROR[1] + toward * MIRROR[2]);
    const fourth = mirrored * mirrored * mirrored * mirrored;
    light[out + 4] = GLOSS * fourth * fourth * fourth;
  }
  return light;
}
