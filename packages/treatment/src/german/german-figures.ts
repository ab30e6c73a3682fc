import type { Figures } from "../translator.js";

const NUMBER = /^([+-]?)(\d[\d,]*)(?:\.(\d+))?$/;
/** A figure, then a unit or nothing. */
const WITH_UNIT = /^([+-]?[\d.,]*\d)( ?)(\D.*)?$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const SPAN = /^([A-Z]{3} )?([\d.,]*\d) to ([\d.,]*\d)$/;
/** Units that are written alike in both languages. */
const UNITS = new Set(["mm", "cm", "m", "s", "ng", "Hz", "h", "min", "%", "mm/N", "mm/s"]);

/** 1.22 mm as 1,22 mm; 1,000 as 1.000; 30 hours by the catalogue's word; 2026-05-04 as 4.5.2026. Anything else is no figure. */
export const germanFigures: Figures = (text, word) => {
  const date = DATE.exec(text);
  if (date) return `${Number(date[3])}.${Number(date[2])}.${date[1]}`;
  const span = SPAN.exec(text);
  if (span) return `${span[1] ?? ""}${number(span[2])} bis ${number(span[3])}`;
  const figure = WITH_UNIT.exec(text);
  if (!figure) return null;
  const [, amount, blank, unit] = figure;
  const said = number(amount);
  if (unit === undefined) return said;
  const unitSaid = UNITS.has(unit) || /^[A-Z]{3}$/.test(unit) ? unit : word(unit);
  return said === null || unitSaid === undefined ? null : `${said}${blank}${unitSaid}`;
};

function number(english: string): string | null {
  const parts = NUMBER.exec(english);
  if (!parts) return null;
  const [, sign, whole, rest] = parts;
  return `${sign === "-" ? "−" : sign}${whole.replaceAll(",", ".")}${rest === undefined ? "" : `,${rest}`}`;
}
