import { hrefOf } from "@shadowline/api";
import { views } from "@shadowline/look";
import { useParams } from "@tanstack/react-router";
import { isUnsaved, useDraft } from "../case/draft.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";

const files = ["plan.pdf", "aftercare.ics", "dots.csv", "dots.ply", "head.glb", "plan.json"] as const;
const withoutDots: readonly string[] = ["plan.pdf", "plan.json", "head.glb"];
const ages = ["fresh", "healed", "5y"] as const;

/** Everything to take along. The server makes it from the saved case, so unsaved changes are named first. */
export function PapersTab() {
  const text = useText();
  const { caseId } = useParams({ from: "/cases/$caseId" });
  const unsaved = useDraft(isUnsaved);
  const version = useDraft((draft) => draft.stored?.version ?? 0);
  const plansDots = usePlanning((state) => (state.placed?.assessment ?? state.plan?.assessment)?.plansDots ?? true);
  const href = (file: string): string => hrefOf("download", { caseId, file });
  const offered = plansDots ? files : files.filter((file) => withoutDots.includes(file));
  return (
    <div className="page">
      <h2>{text("tab.papers")}</h2>
      <p className="lead">{text("papers.lead", { version })}</p>
      {unsaved && <p className="notice notice-warn">{text("papers.unsaved")}</p>}
      {!plansDots && <p className="notice notice-warn">{text("papers.noDots")}</p>}
      <ul className="papers">
        {offered.map((file) => (
          <li key={file}>
            <a href={href(file)} download={file}>
              {file}
            </a>
            <span className="muted">{text(`papers.${file}`)}</span>
          </li>
        ))}
      </ul>
      {plansDots && (
        <>
          <h3>{text("papers.pictures")}</h3>
          <p className="muted">{text("papers.picturesExplain")}</p>
          <div className="table-frame">
            <table>
              <caption className="unseen">{text("papers.pictures")}</caption>
              <thead>
                <tr>
                  <th scope="col">{text("papers.view")}</th>
                  {ages.map((age) => (
                    <th key={age} scope="col">
                      {text(`age.${age}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {views.map((view) => (
                  <tr key={view}>
                    <th scope="row">{text(`view.${view}`)}</th>
                    {ages.map((age) => {
                      const file = `look-${view}-${age}.png`;
                      return (
                        <td key={age}>
                          <a href={href(file)} download={file}>
                            {file}
                          </a>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}
