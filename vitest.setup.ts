import fc from "fast-check";

// The same examples in every run: a failure that comes and goes teaches nobody anything.
fc.configureGlobal({ seed: 20_250_908 });
