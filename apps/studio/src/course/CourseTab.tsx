import { applyEdits, type Plan, type Schedule } from "@shadowline/treatment";
import { useMemo } from "react";
import { SelectBox } from "../app/SelectBox.js";
import { NoDots } from "../assessment/NoDots.js";
import { useDraft } from "../case/draft.js";
import { withCase, withProtocol } from "../case/edits.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useSaid } from "../text/core-sentences.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";
import { Aftercare } from "./Aftercare.js";
import { CourseDetails } from "./CourseDetails.js";
import { Outlook } from "./Outlook.js";
import { QuoteTable } from "./QuoteTable.js";
import { SaidToClient } from "./SaidToClient.js";

export function CourseTab() {
  const text = useText();
  const plan = usePlanning((state) => state.plan);
  if (!plan)
    return (
      <p className="waiting" role="status">
        {text("planning.first")}
      </p>
    );
  return (
    <div className="page wide">
      <h2>{text("tab.course")}</h2>
      {plan.schedule ? <Sessions plan={plan} schedule={plan.schedule} /> : <NoDots plan={plan} />}
      {plan.quote && <QuoteTable quote={plan.quote} plan={plan} />}
      {plan.course && <CourseDetails course={plan.course} plan={plan} />}
      {plan.schedule && <Aftercare sessions={plan.sessions} schedule={plan.schedule} />}
      {plan.outlook && <Outlook outlook={plan.outlook} plan={plan} />}
      <SaidToClient plan={plan} />
    </div>
  );
}

function Sessions({ plan, schedule }: { readonly plan: Plan; readonly schedule: Schedule }) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const said = useSaid();
  const document = useDraft((draft) => draft.document);
  const edits = document?.knowledge.edits;
  const protocols = useMemo(() => applyEdits(edits ?? []).protocols, [edits]);
  const { change } = useDraft.getState();
  return (
    <section aria-labelledby="sessions-title">
      <h3 id="sessions-title">{text("course.sessions")}</h3>
      {document && (
        <div className="fields">
          <SelectBox
            label={text("course.preset")}
            value={document.protocol.sessionPreset}
            options={protocols.map(({ id, name }) => ({ id, name: said(name) }))}
            onChosen={(sessionPreset) => change(withProtocol({ sessionPreset }))}
          />
          <label className="field">
            {text("course.start")}
            <input
              type="date"
              value={document.startDate}
              onChange={(event) => {
                if (event.target.value !== "") change(withCase({ startDate: event.target.value }));
              }}
            />
          </label>
        </div>
      )}
      {schedule.warnings.map((warning) => (
        <p key={warning} className="notice notice-warn">
          <Said words={warning} />
        </p>
      ))}
      <div className="table-frame">
        <table>
          <caption className="unseen">{text("course.sessions")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("course.session")}</th>
              <th scope="col">{text("course.date")}</th>
              <th scope="col" className="number">
                {text("totals.dots")}
              </th>
              <th scope="col" className="number">
                {text("course.cumulative")}
              </th>
              <th scope="col" className="number">
                {text("totals.time")}
              </th>
              <th scope="col" className="number">
                {text("course.timeRange")}
              </th>
              <th scope="col">{text("course.zones")}</th>
            </tr>
          </thead>
          <tbody>
            {plan.sessions.map((session) => (
              <tr key={session.number}>
                <th scope="row">{session.number}</th>
                <td>{format.date(session.date)}</td>
                <td className="number">{format.number(session.dots)}</td>
                <td className="number">{format.percent(session.cumulativeShare)}</td>
                <td className="number">{format.minutes(session.minutes)}</td>
                <td className="number">{format.band(session.minutesBand, format.minutes)}</td>
                <td>{session.zones.map(zoneName).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{text("course.compare")}</h4>
      <div className="table-frame">
        <table>
          <caption className="unseen">{text("course.compare")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("course.preset")}</th>
              <th scope="col" className="number">
                {text("totals.sessions")}
              </th>
              <th scope="col" className="number">
                {text("course.total")}
              </th>
              <th scope="col" className="number">
                {text("course.longest")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[schedule.preset, schedule.otherPreset].map((preset, at) => (
              <tr key={preset.id}>
                <th scope="row">
                  <Said words={preset.name} />{" "}
                  <span className="muted">{text(at === 0 ? "course.chosen" : "course.other")}</span>
                </th>
                <td className="number">{format.number(preset.sessions)}</td>
                <td className="number">{format.minutes(preset.totalMinutes)}</td>
                <td className="number">{format.minutes(preset.longestMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList
          ids={[...new Set([...schedule.evidence, ...schedule.preset.evidence, ...schedule.otherPreset.evidence])]}
          plan={plan}
        />
      </details>
    </section>
  );
}
