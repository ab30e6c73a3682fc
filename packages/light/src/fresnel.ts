/**
 * Share of unpolarised light that a smooth boundary reflects.
 *
 * The same from both sides along one ray, which is why one number serves a pair of directions.
 *
 * @param fromIndex refractive index on the side of the ray
 * @param toIndex refractive index beyond
 * @param cosine of the angle to the normal on the ray's side, 0 to 1
 * @returns 0 to 1; 1 beyond the critical angle
 *
 * Source: Fresnel equations, Born & Wolf, Principles of Optics, section 1.5.
 */
export function fresnelReflectance(fromIndex: number, toIndex: number, cosine: number): number {
  if (fromIndex === toIndex) return 0;
  const sineBeyond = (fromIndex / toIndex) * Math.sqrt(Math.max(0, 1 - cosine * cosine));
  if (sineBeyond >= 1) return 1;
  const cosineBeyond = Math.sqrt(1 - sineBeyond * sineBeyond);
  const across = (fromIndex * cosine - toIndex * cosineBeyond) / (fromIndex * cosine + toIndex * cosineBeyond);
  const along = (fromIndex * cosineBeyond - toIndex * cosine) / (fromIndex * cosineBeyond + toIndex * cosine);
  return (across * across + along * along) / 2;
}
