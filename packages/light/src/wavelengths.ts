/** The bands of every spectrum in this room: 400 to 700 nm, step 10. */
export const bandCount = 31;
export const wavelengthsNm: Float64Array = Float64Array.from({ length: bandCount }, (_, band) => 400 + 10 * band);
