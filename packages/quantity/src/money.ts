/** Integer minor units (cents, pence) of an ISO 4217 currency. */
export type Money = { readonly minor: number; readonly currency: string };

/** Decimals of the minor unit where they are not two: ISO 4217, list one. */
const decimals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ").map((code) => [code, 0]),
  ),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

/** How many decimals the minor unit of a currency stands for: 2 for EUR, 0 for JPY, 3 for KWD. */
export const minorDecimals = (currency: string): number => decimals[currency] ?? 2;

/** The amount in major units, with decimals only where they are not zero: "1200", "12.50", "0.125". */
export function majorText({ minor, currency }: Money): string {
  const digits = minorDecimals(currency);
  const sign = minor < 0 ? "-" : "";
  const padded = String(Math.abs(minor)).padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const part = padded.slice(padded.length - digits);
  return /[1-9]/.test(part) ? `${sign}${whole}.${part}` : `${sign}${whole}`;
}
