/**
 * The light a picture is taken in: a large soft lamp above and a little left of the camera, a weaker sky.
 *
 * It moves with the camera, so that every view shows the scalp; its brightest place shows the skin in the
 * colour that was measured.
 */
import { unit } from "./camera.js";

/** Directions along the picture's right, up and towards the viewer. */
const LAMP = unit([-0.38, 0.52, 0.76]);
/** Half way between lamp and viewer: where a smooth surface would mirror the lamp. */
const MIRROR = unit([LAMP[0], LAMP[1], LAMP[2] + 1]);
const LAMP_SHARE = 0.78;
const SKY_SHARE = 0.22;
/** Light that wanders in the skin softens the lamp's edge, red most; for linear red, green and blue. */
const WRAP = [0.42, 0.26, 0.2] as const;
/** Skin mirrors a little of the lamp: 2.8 % at n = 1.4, spread over a wide lobe by its texture. */
const GLOSS = 0.03;

/**
 * Light on a surface.
 *
 * @param normal along right, up and towards the viewer; length 1
 * @param open 0 to 1, share of the sky that a hollow still sees
 * @param into receives linear red, green, blue (1 = the measured colour) and gloss to add to each
 */
export function lightOn(right: number, up: number, toward: number, open: number, into: Float64Array): void {
  const lamp = right * LAMP[0] + up * LAMP[1] + toward * LAMP[2];
  const sky = SKY_SHARE * (0.55 + 0.45 * up) * open;
  for (let channel = 0; channel < 3; channel++) {
    const wrap = WRAP[channel];
    const soft = Math.max(0, (lamp + wrap) / (1 + wrap));
    // Squared wrap fades out without a visible line; divided so that facing the lamp gives 1.
    into[channel] = LAMP_SHARE * soft * (0.4 + 0.6 * soft) * (0.6 + 0.4 * open) + sky + 0.06 * open;
  }
  const mirrored = Math.max(0, right * MIRROR[0] + up * MIRROR[1] + toward * MIRROR[2]);
  const squared = mirrored * mirrored;
  const fourth = squared * squared;
  const eighth = fourth * fourth;
  into[3] = GLOSS * eighth * fourth * open;
}
