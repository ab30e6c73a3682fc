import type { ClientCase } from "@shadowline/treatment";
import { useState } from "react";
import { Button, Group } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { useDraft } from "../case/draft.js";
import type { HeadFacts } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { withHead } from "./landmark-edits.js";
import { ScanDrop } from "./ScanDrop.js";
import type { ScanReader } from "./scan-reading.js";
import { TapeForm } from "./TapeForm.js";

const ways = ["scan", "tape", "template"] as const;
type Way = (typeof ways)[number];

const wayOf = (head: ClientCase["head"]): Way => ("scan" in head ? "scan" : "tape" in head ? "tape" : "template");

type Props = {
  readonly head: ClientCase["head"];
  readonly facts: HeadFacts | null;
  readonly reader: ScanReader;
};

/** Three ways to a head: a scan, five figures of a tape, or a template. Looking at one changes nothing yet. */
export function HeadSource({ head, facts, reader }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<Way | null>(null);
  // A file that is dropped anywhere is being read: that is the way to look at.
  const way = reader.reading.phase === "idle" ? (chosen ?? wayOf(head)) : "scan";
  const { change } = useDraft.getState();
  return (
    <section className="panel-section" aria-labelledby="head-source">
      <h2 id="head-source">{text("head.source")}</h2>
      <Choice
        label={text("head.source")}
        labelHidden
        value={way}
        options={ways.map((id) => ({ id, name: text(`head.way.${id}`) }))}
        onChosen={setChosen}
      />
      {way !== wayOf(head) && <p className="muted">{text("head.notYet")}</p>}
      {way === "scan" && (
        <>
          {"scan" in head && <p className="file-name">{head.scan}</p>}
          <ScanDrop reader={reader} />
        </>
      )}
      {way === "tape" && <TapeForm tape={"tape" in head ? head.tape : null} facts={facts} />}
      {way === "template" && (
        <>
          <p className="muted">{text("head.templateHelp")}</p>
          <Group className="row" aria-label={text("head.way.template")}>
            {(["male", "female"] as const).map((template) => (
              <Button
                key={template}
                aria-pressed={"template" in head && head.template === template}
                onPress={() => change(withHead({ template }))}
              >
                {text(`head.template.${template}`)}
              </Button>
            ))}
          </Group>
        </>
      )}
    </section>
  );
}
