/**
 * How follicular units stand on real scalp: 992 donor-area fields of 248 people, units counted from hair roots
 * closer than 0.40 mm.
 *
 * Source: FDU_HairFollicleDataset (Huashan Hospital), described with VPDet, Gu and Zhang, IET Image Processing
 * 2024, doi 10.1049/ipr2.13162. Chinese patients, back and sides of the scalp; hairs that the border cuts were
 * not marked.
 */
export const FIELD_MM: readonly [number, number] = [3.546, 2.837];
export const UNITS_PER_CM2 = 75.7536;
/** Standard deviation between fields of what is counted, as a share of the mean. */
export const UNITS_SPREAD = 20.5384 / UNITS_PER_CM2;
/** Mean distance to the nearest unit, Hanisch weights. */
export const NEAREST_MM = 0.897;
/** Its 5th, 50th and 95th percentile. */
export const NEAREST_AT_MM: readonly number[] = [0.537, 0.909, 1.218];
/** Visible length of a hair from root to tip, mean and standard deviation. */
export const HAIR_MM: readonly [number, number] = [0.4437, 0.1811];
export const BIN_MM = 0.05;
/** g(r) by bins of `BIN_MM` from 0, translation edge correction. */
export const PAIR_CORRELATION: readonly number[] = [
  0, 0, 0, 0, 0, 0, 0, 0, 0.165, 0.1913, 0.2842, 0.3627, 0.3671, 0.476, 0.4759, 0.5545, 0.7744, 0.9902, 1.116, 1.3277,
  1.4591, 1.5919, 1.5928, 1.6987, 1.81, 1.5851, 1.6043, 1.4498, 1.4925, 1.2471, 1.1678, 1.151, 1.1411, 1.0967, 1.1519,
  1.0719, 1.1059, 1.0676, 1.049, 0.997,
];
