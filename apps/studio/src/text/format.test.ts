import { expect, test } from "vitest";
import { formatIn } from "./format.js";

const metric = formatIn("en", "metric");
const imperial = formatIn("en", "imperial");

test("lengths and areas convert for the view only", () => {
  expect(metric.lengthMm(25.4)).toBe("25.4 mm");
  expect(imperial.lengthMm(25.4)).toBe("1.000 in");
  // 1 in = 2.54 cm exactly, so a square inch is 6.4516 cm2
  expect(imperial.areaCm2(64.516)).toBe("10.0 sq in");
  expect(imperial.perCm2(100)).toBe("645 / sq in");
});

test("heads are read as a tape reads them, skin stays in millimetres", () => {
  const centimetre = formatIn("en", "centimetre");
  expect([metric, centimetre, imperial].map((format) => format.headLengthMm(571.5))).toEqual([
    "571.5 mm",
    "57.15 cm",
    "22.50 in",
  ]);
  expect(centimetre.lengthMm(0.35, 2)).toBe("0.35 mm");
});

test("money knows its currency's minor unit", () => {
  expect(metric.money({ minor: 123450, currency: "USD" })).toBe("$1,234.50");
  expect(metric.money({ minor: 5000, currency: "JPY" })).toBe("¥5,000");
});

test("a date is the same day for every reader", () => {
  expect(metric.date("2027-01-11")).toBe("Jan 11, 2027");
  expect(formatIn("de", "metric").date("2027-01-11")).toBe("11.01.2027");
});

test("minutes become hours where there are any, and zero has no sign", () => {
  expect(metric.minutes(59.6)).toBe("1 h 0 min");
  expect(metric.minutes(42)).toBe("42 min");
  expect(metric.number(-0.0001, 1)).toBe("0.0");
});

test("a range whose ends read the same is one value", () => {
  const mm = (value: number): string => metric.lengthMm(value, 2);
  expect(metric.band({ lower: 1, upper: 2 }, mm)).toBe("1.00 mm – 2.00 mm");
  expect(metric.band({ lower: 1, upper: 1 }, mm)).toBe("1.00 mm");
  expect(metric.band({ lower: 1.001, upper: 1.002 }, mm)).toBe("1.00 mm");
});
