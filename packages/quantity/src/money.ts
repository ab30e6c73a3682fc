/** Integer minor units (cents, pence) of an ISO 4217 currency. */
export type Money = { readonly minor: number; readonly currency: string };
