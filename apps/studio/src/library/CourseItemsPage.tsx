import { Link } from "@tanstack/react-router";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { ClinicGate } from "./ClinicGate.js";
import { KnowledgeVersion } from "./KnowledgeVersion.js";

/** What clients are told after a session, and what things cost: read here, edited item by item. */
export function CourseItemsPage() {
  const text = useText();
  return (
    <section>
      <h2>{text("library.course")}</h2>
      <p className="lead">{text("courseItems.lead")}</p>
      <ClinicGate>
        {(clinic) => (
          <>
            <KnowledgeVersion clinic={clinic} />
            <h3>{text("courseItems.prices")}</h3>
            <ul className="link-row">
              {clinic.knowledge.prices.map(({ id }) => (
                <li key={id}>
                  <Link to="/library/$collection/$id" params={{ collection: "prices", id }}>
                    {id}
                  </Link>
                </li>
              ))}
            </ul>
            <h3>{text("courseItems.aftercare")}</h3>
            <div className="table-frame">
              <table>
                <caption className="unseen">{text("courseItems.aftercare")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{text("figure.day")}</th>
                    <th scope="col">{text("figure.after")}</th>
                    <th scope="col">{text("figure.title")}</th>
                    <th scope="col">{text("figure.instruction")}</th>
                  </tr>
                </thead>
                <tbody>
                  {clinic.knowledge.aftercare.map((step) => (
                    <tr key={step.id}>
                      <td className="number">{step.day}</td>
                      <td>{text(`after.${step.after}`)}</td>
                      <th scope="row">
                        <Link to="/library/$collection/$id" params={{ collection: "aftercare", id: step.id }}>
                          <Said words={step.title} />
                        </Link>
                      </th>
                      <td>
                        <Said words={step.instruction} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </ClinicGate>
    </section>
  );
}
