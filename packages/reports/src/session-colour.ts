/** Colour of a session, sRGB bytes: told apart with any colour vision (Okabe & Ito 2008). */
export function sessionColour(session: number): readonly [number, number, number] {
  return palette[(session - 1) % palette.length];
}

const palette = [
  [0, 114, 178],
  [213, 94, 0],
  [0, 158, 115],
  [204, 121, 167],
  [86, 180, 233],
  [230, 159, 0],
] as const;
