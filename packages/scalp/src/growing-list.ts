/**
 * Numbers gathered while a text file is read, when nobody knows yet how many there will be.
 *
 * A plain array of several million numbers costs four times the memory of these.
 */
export type GrowingList<Flat extends Float64Array | Uint32Array> = { flat: Flat; length: number };

export const growingFloats = (): GrowingList<Float64Array> => ({ flat: new Float64Array(3072), length: 0 });
export const growingIndices = (): GrowingList<Uint32Array> => ({ flat: new Uint32Array(3072), length: 0 });

export function append<Flat extends Float64Array | Uint32Array>(list: GrowingList<Flat>, value: number): void {
  if (list.length === list.flat.length) {
    const larger = (list.flat instanceof Float64Array
      ? new Float64Array(2 * list.length)
      : new Uint32Array(2 * list.length)) as unknown as Flat;
    larger.set(list.flat);
    list.flat = larger;
  }
  list.flat[list.length++] = value;
}

export const grown = <Flat extends Float64Array | Uint32Array>(list: GrowingList<Flat>): Flat =>
  list.flat.slice(0, list.length) as Flat;
