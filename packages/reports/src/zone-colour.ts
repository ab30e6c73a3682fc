/** Colour of a zone, sRGB bytes; both sides of the head share a hue, a scar stands out. */
export function zoneColour(zone: string): readonly [number, number, number] {
  if (zone.startsWith("scar-")) return [190, 60, 60];
  return colours[zone.replace(/-(left|right)$/, "")] ?? [128, 128, 128];
}

const colours: { readonly [zone: string]: readonly [number, number, number] } = {
  frontal: [86, 148, 200],
  midscalp: [118, 183, 155],
  crown: [222, 170, 92],
  temple: [168, 140, 200],
  parietal: [200, 190, 130],
  occipital: [150, 160, 176],
};
