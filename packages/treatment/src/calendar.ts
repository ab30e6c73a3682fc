/**
 * A day later or earlier, in the Gregorian calendar and without hours, so no time zone can move it.
 *
 * @param date ISO 8601, year 1000 to 9999: "2027-02-28"
 * @param days whole days, negative for earlier
 * @throws RangeError for a date that does not exist or days that are not whole
 */
export function addDays(date: string, days: number): string {
  const [year, month, day] = date.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1, day + days));
  if (!Number.isInteger(days) || isoDate(new Date(Date.UTC(year, month - 1, day))) !== date)
    throw new RangeError(`no day ${days} after ${date}`);
  return isoDate(at);
}

const isoDate = (at: Date): string => (Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, 10));
