/** Twice the room, for lists whose length nobody knows before they end; a longer file costs no more an item. */
export function roomier<Flat extends Float64Array | Uint32Array>(flat: Flat): Flat {
  const larger = (flat instanceof Float64Array
    ? new Float64Array(2 * flat.length)
    : new Uint32Array(2 * flat.length)) as unknown as Flat;
  larger.set(flat);
  return larger;
}
