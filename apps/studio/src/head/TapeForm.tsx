import type { InputIssue } from "@shadowline/quantity";
import type { HeadMeasures } from "@shadowline/scalp";
import type { ClientCase } from "@shadowline/treatment";
import { useRef, useState } from "react";
import { Choice } from "../app/Choice.js";
import { Issues } from "../app/Failure.js";
import { useDraft } from "../case/draft.js";
import { usePlanner } from "../planning/PlanningContext.js";
import type { HeadFacts } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { LengthField } from "./LengthField.js";
import { withHead } from "./landmark-edits.js";

type Tape = Extract<ClientCase["head"], { tape: unknown }>["tape"];

/** In the order in which a tape goes around a head; ranges as a case takes them. */
export const tapeFigures = {
  circumferenceMm: [400, 750],
  lengthMm: [130, 260],
  breadthMm: [100, 220],
  nasionInionArcMm: [250, 480],
  coronalArcMm: [250, 480],
} as const satisfies { readonly [Name in keyof HeadMeasures]: readonly [number, number] };
const names = Object.keys(tapeFigures) as (keyof HeadMeasures)[];
const sexes = ["female", "male", "unknown"] as const;

type Props = {
  /** What the case holds; null where its head is no tape head yet. */
  readonly tape: Tape | null;
  /** The head that the figures made, for what nobody measured. */
  readonly facts: HeadFacts | null;
};

/** Five figures, of which the first or the next two are needed. The case takes only what makes a head. */
export function TapeForm({ tape, facts }: Props) {
  const text = useText();
  const planner = usePlanner();
  const [refused, setRefused] = useState<{ tape: Tape; issues: readonly InputIssue[] } | null>(null);
  const turn = useRef(0);
  const shown: Tape = refused?.tape ?? tape ?? { sex: "unknown" };

  async function choose(part: { readonly [Name in keyof Tape]?: Tape[Name] | undefined }): Promise<void> {
    const mine = ++turn.current;
    const merged = { ...shown, ...part };
    const next = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Tape;
    // Shown at once, and again without its trouble once it is part of the case.
    setRefused({ tape: next, issues: [] });
    const issues = await planner.tryHead({ tape: next });
    if (mine !== turn.current) return;
    if (issues) return setRefused({ tape: next, issues });
    setRefused(null);
    useDraft.getState().change(withHead({ tape: next }));
  }

  const issues = refused?.issues ?? [];
  const issueOf = (name: keyof HeadMeasures) => issues.find(({ field }) => field === `tape.${name}`);
  const general = issues.filter(({ field }) => !names.some((name) => field === `tape.${name}`));
  return (
    <div className="tape-form">
      <Choice
        label={text("tape.sex")}
        value={shown.sex}
        options={sexes.map((id) => ({ id, name: text(`tape.sex.${id}`) }))}
        onChosen={(sex) => void choose({ sex })}
      />
      {names.map((name) => {
        const [leastMm, mostMm] = tapeFigures[name];
        const issue = issueOf(name);
        return (
          <LengthField
            key={name}
            label={text(`measure.${name}`)}
            help={text(`measure.${name}.help`)}
            valueMm={shown[name]}
            leastMm={leastMm}
            mostMm={mostMm}
            insteadMm={refused === null && tape !== null ? facts?.measures[name] : undefined}
            wrong={issue && misfitSentence(issue)}
            onChosen={(mm) => void choose({ [name]: mm })}
          />
        );
      })}
      {general.length > 0 &&
        (isEmpty(shown) ? (
          <p className="muted">{text("tape.needed")}</p>
        ) : (
          <div className="notice notice-bad" role="alert">
            <Issues issues={general} />
          </div>
        ))}
      {issues.length > 0 && !isEmpty(shown) && <p className="muted">{text("tape.kept")}</p>}
    </div>
  );
}

const isEmpty = (tape: Tape): boolean => names.every((name) => tape[name] === undefined);

/** Without the field's name, which stands beside it. */
const misfitSentence = ({ allowed, found }: InputIssue): string =>
  `${allowed}${typeof found === "string" || typeof found === "number" ? ` (${found})` : ""}`;
