import type { Figures } from "./ruler.js";

/** What is asked of a figure, and what would be better still. */
export type Target = {
  /** The figure shall be at least or at most this. */
  readonly at: "least" | "most";
  readonly value: number;
  readonly aim?: number;
};

export type Targets = { readonly [figure in keyof Figures]?: Target };

const least = (value: number, aim?: number): Target => ({ at: "least", value, ...(aim === undefined ? {} : { aim }) });
const most = (value: number, aim?: number): Target => ({ at: "most", value, ...(aim === undefined ? {} : { aim }) });

/** Evenness, by task. */
export const qualityTargets = {
  uniform: {
    rhoMin: least(0.78),
    rho01: least(0.78),
    cvNN: most(0.055, 0.05),
    gapMax: most(1.4),
    cellRms: most(0.025),
    low: most(0.004),
    rows: most(0.01),
    psi6: most(0.52, 0.46),
  },
  hairline: {
    rhoMin: least(0.49, 0.65),
    rho01: least(0.77),
    cvNN: most(0.062),
    cellRms: most(0.036),
    low: most(0.005),
  },
  "first half, not declared": { rhoMin: least(0.6), cvNN: most(0.095, 0.085), low: most(0.11) },
  "sessions .3, .7, 1: first": { rhoMin: least(0.66), cvNN: most(0.122, 0.1), low: most(0.055, 0.035) },
  "sessions .3, .7, 1: first two": { rhoMin: least(0.69), cvNN: most(0.06), low: most(0.095) },
  "sessions .3, .7, 1: all": { rhoMin: least(0.75), cvNN: most(0.074), low: most(0.01) },
  "3 000 obstacles": { rhoMin: least(0.74) },
} as const satisfies { readonly [task: string]: Targets };

/** Smallest nearest distance of dots at the border of a re-planned disc. */
export const seamTarget = least(0.74);

/** Times, over those of the peer in the same run where `x` says so. */
export const speedTargets = {
  "40 000 dots, uniform, x": most(2, 1.2),
  "40 000 dots, hairline, x": most(2, 1.2),
  "40 000 dots, sessions .3, .7, 1, x": most(3, 2),
  "first plan in a fresh process, x": most(5, 2.5),
  "3 000 obstacles, time over none": most(1.35),
  "1 000 000 dots, time per dot over that of 40 000": most(1.4, 1.2),
  "bytes a dot at 40 000": most(500),
  "bytes a dot at 400 000": most(500),
  "re-plan of a disc of 20 mm, median ms": most(12, 6),
  "re-plan of a disc of 20 mm, 99th percentile ms": most(20),
} as const satisfies { readonly [what: string]: Target };

export const meets = ({ at, value }: Target, found: number): boolean =>
  at === "least" ? found >= value : found <= value;

/** The less welcome of figures. */
export const worst = ({ at }: Target, found: readonly number[]): number =>
  at === "least" ? Math.min(...found) : Math.max(...found);

const sign = { least: "at least", most: "at most" } as const;
export const wantedText = ({ at, value, aim }: Target): string =>
  `${sign[at]} ${value}${aim === undefined ? "" : `, aim ${aim}`}`;
