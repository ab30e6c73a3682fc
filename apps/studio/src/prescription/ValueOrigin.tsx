import type { Origin, Plan } from "@shadowline/treatment";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";

type Props = {
  readonly name: string;
  readonly shown: string;
  readonly origin: Origin;
  readonly plan: Plan;
};

/** A value that opens where it comes from: rule, what moved it, evidence with strength and contradictions. */
export function ValueOrigin({ name, shown, origin, plan }: Props) {
  const text = useText();
  return (
    <DialogTrigger>
      <Button
        className={`react-aria-Button value value-${origin.kind}`}
        aria-label={text("origin.open", { name, value: shown })}
      >
        {shown}
      </Button>
      <Popover className="popover" placement="bottom">
        <Dialog className="origin">
          <div className="origin-title">
            <Heading slot="title">
              {name}: {shown}
            </Heading>
            <Button slot="close" className="react-aria-Button quiet">
              {text("origin.close")}
            </Button>
          </div>
          <p>
            <span className={`badge badge-kind-${origin.kind}`}>{text(`origin.${origin.kind}`)}</span>{" "}
            <Said words={origin.rule} />
          </p>
          {origin.changedBy && (
            <p className="notice">
              {text("library.changedBy", { author: origin.changedBy.author, date: origin.changedBy.date })}{" "}
              {origin.changedBy.reason}
            </p>
          )}
          {origin.movedBy.length > 0 && (
            <>
              <h3>{text("origin.movedBy")}</h3>
              <ul>
                {origin.movedBy.map((mover) => (
                  <li key={mover}>
                    <Said words={mover} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{text("origin.evidence")}</h3>
          {origin.evidence.length > 0 ? (
            <EvidenceList ids={origin.evidence} plan={plan} />
          ) : (
            <p className="muted">{text("origin.noEvidence")}</p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
