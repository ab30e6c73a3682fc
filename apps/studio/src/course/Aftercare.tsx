import type { Schedule, SessionPlan } from "@shadowline/treatment";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

type Props = { readonly sessions: readonly SessionPlan[]; readonly schedule: Schedule };

/** What to do and leave on which day, session by session. */
export function Aftercare({ sessions, schedule }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <section aria-labelledby="aftercare-title">
      <h3 id="aftercare-title">{text("aftercare.title")}</h3>
      {sessions.map(({ number, date }) => (
        <details key={number} className="zone-note" open={number === 1}>
          <summary>
            {text("aftercare.after", { number })} · {format.date(date)}
          </summary>
          <dl className="days">
            {schedule.aftercare
              .filter(({ afterSession }) => afterSession === number)
              .map((day) => (
                <div key={`${day.date} ${day.title}`}>
                  <dt>
                    <time dateTime={day.date}>{format.date(day.date)}</time>{" "}
                    <span className="muted">{text("aftercare.day", { day: day.day })}</span>
                  </dt>
                  <dd>
                    <strong>
                      <Said words={day.title} />
                    </strong>{" "}
                    <Said words={day.instruction} />
                  </dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
