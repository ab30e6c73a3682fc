/** The part of both tools' interface that the benchmark calls; neither ships types. */
declare module "fast-2d-poisson-disk-sampling" {
  export default class FastPoissonDiskSampling {
    constructor(options: { shape: [number, number]; radius: number; tries: number }, random: () => number);
    fill(): [number, number][];
  }
}
declare module "poisson-disk-sampling" {
  export default class PoissonDiskSampling {
    constructor(options: { shape: [number, number]; minDistance: number; tries: number }, random: () => number);
    fill(): [number, number][];
  }
}
