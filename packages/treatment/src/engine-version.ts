/** Raised whenever the same case would give other dots or another look. */
export const ENGINE_VERSION = "0.5.1";
