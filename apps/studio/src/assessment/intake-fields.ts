import { intake } from "@shadowline/treatment";

/** How a question is answered, as the intake's own schema has it. */
export type AnswerForm =
  | { readonly form: "word"; readonly options: readonly string[] }
  | { readonly form: "words"; readonly options: readonly string[] }
  | { readonly form: "number"; readonly most: number; readonly whole: boolean }
  | { readonly form: "date" }
  | { readonly form: "text" }
  | { readonly form: "ownWords" };

/** One question of the intake by the path of its answer, such as "health.lupus". */
export type IntakeField = AnswerForm & { readonly path: string };

/** What is read of a schema: enough to know the form of an answer, and nothing of how schemas are made. */
type Schema = {
  readonly def: { readonly type: string; readonly innerType?: Schema; readonly element?: Schema };
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly string[];
  readonly format?: string | null;
  readonly maxValue?: number | null;
};

const bare = (schema: Schema): Schema => (schema.def.innerType ? bare(schema.def.innerType) : schema);

function formOf(schema: Schema): AnswerForm {
  switch (schema.def.type) {
    case "enum":
      return { form: "word", options: schema.options ?? [] };
    case "number":
      return { form: "number", most: schema.maxValue ?? 100_000, whole: schema.format === "safeint" };
    case "string":
      return { form: schema.format === "date" ? "date" : "text" };
    case "array": {
      const element = schema.def.element && bare(schema.def.element);
      return element?.def.type === "enum" ? { form: "words", options: element.options ?? [] } : { form: "ownWords" };
    }
    default:
      throw new RangeError(`no form for an answer of type ${schema.def.type}`);
  }
}

function fieldsOf(schema: Schema, above: string): IntakeField[] {
  return Object.entries(schema.shape ?? {}).flatMap(([name, member]) => {
    const inner = bare(member);
    const path = above === "" ? name : `${above}.${name}`;
    return inner.def.type === "object" ? fieldsOf(inner, path) : [{ path, ...formOf(inner) }];
  });
}

/** Every question there is, in the schema's order: a new one is on screen as soon as it exists. */
export const intakeFields: readonly IntakeField[] = fieldsOf(intake as unknown as Schema, "");

/** Where a question stands in the form: with its own kind, and the answers without a kind with the client. */
export function groupOf(path: string): string {
  if (path === "autoimmuneDiseases") return "health";
  return path.includes(".") ? path.slice(0, path.indexOf(".")) : "client";
}

/** Groups in the order in which they first appear. */
export const intakeGroups: readonly string[] = [...new Set(intakeFields.map(({ path }) => groupOf(path)))];

const namespaces: Readonly<Record<string, string>> = {
  sex: "sex",
  hairWorn: "worn",
  situations: "situation",
  autoimmuneDiseases: "autoimmune",
  "writtenOpinions.about": "opinion",
  "hairLoss.cause": "cause",
  "hairLoss.otherCauses": "cause",
  "investigations.foundCause": "cause",
  "hairLoss.causeFoundBy": "finder",
  "hairLoss.quietConfirmedBy": "finder",
  "hairLoss.pace": "pace",
  "hairLoss.signs": "sign",
  "health.diabetes": "control",
  "health.bloodPressure": "control",
  "hormones.menopause": "menopause",
  "earlierTransplant.method": "method",
  "skin.transplanted": "zone",
  "skin.irradiated": "zone",
};

/** Under which name the dictionary keeps the words of an answer: "cause" for `cause.traction`. */
export function wordsOf(path: string, options: readonly string[]): string {
  const own = namespaces[path];
  if (own) return own;
  if (options.includes("something-found")) return "investigation";
  if (options.includes("much")) return "amount";
  return "answer";
}
