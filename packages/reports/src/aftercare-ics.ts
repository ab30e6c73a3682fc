import type { Plan } from "@shadowline/treatment";
import { ICalCalendarMethod, default as ical } from "ical-generator";

/**
 * Sessions, aftercare up to the healed review, and the allergy test as calendar entries: all day, without
 * alarms, ids from the plan so that importing again replaces instead of doubling.
 */
export function aftercareIcs(plan: Plan): string {
  const calendar = ical({
    name: `${plan.label}: sessions and aftercare`,
    prodId: { company: "Shadowline", product: "Shadowline", language: "EN" },
  });
  calendar.method(ICalCalendarMethod.PUBLISH);
  const key = plan.hash?.slice(0, 16) ?? "no-dots";
  // The stamp belongs to the plan, not to the moment: the same plan gives the same file.
  const stamp = day(plan.sessions[0]?.date ?? plan.case.startDate);
  for (const session of plan.sessions) {
    calendar.createEvent({
      id: `${key}-session-${session.number}@shadowline`,
      start: day(session.date),
      allDay: true,
      stamp,
      summary: `Session ${session.number}: ${session.dots} dots, about ${Math.round(session.minutes)} minutes`,
      description: `Zones: ${session.zones.join(", ")}`,
    });
  }
  (plan.schedule?.aftercare ?? []).forEach((entry, at) => {
    calendar.createEvent({
      id: `${key}-aftercare-${at}@shadowline`,
      start: day(entry.date),
      allDay: true,
      stamp,
      summary: entry.title,
      description: entry.instruction,
    });
  });
  if (plan.course) {
    const { date, readings, statements } = plan.course.patchTest;
    calendar.createEvent({
      id: `${key}-patch-test@shadowline`,
      start: day(date),
      allDay: true,
      stamp,
      summary: "Allergy test: a little of the session's own pigment and numbing",
      description: [
        ...readings.map((reading) => `${reading.date}: ${reading.lookFor}`),
        ...statements.map(({ text }) => text),
      ].join("\n"),
    });
  }
  // RFC 5545 ends every line, the last as well.
  return `${calendar.toString()}\r\n`;
}

const day = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);
