/** So many dots, next to each other in space, are what a processor keeps at hand. */
export const BLOCK = 16_384;
/** More dots than these are gone through block by block where they would have to be waited for otherwise. */
export const MANY = 131_072;
