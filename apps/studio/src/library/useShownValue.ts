import type { Condition } from "@shadowline/treatment";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { conditionSentence } from "./condition-sentence.js";

const isCondition = (value: object): value is Condition =>
  ["all", "any", "none", "field"].some((name) => name in value);

/** How members of items and their values are written for people. */
export function useShownValue() {
  const text = useText();
  const words = useWords();
  const format = useFormat();

  /** "Angle to the skin, degrees: edge" for "technique.angleDeg.value.edge". */
  function pathName(path: string): string {
    const names = path
      .replace(/\[(\d+)\]/g, ".$1")
      .split(".")
      .filter((name) => name !== "" && name !== "technique" && name !== "value")
      .map(
        (name) =>
          words(`figure.${name}`) ?? words(`rule.${name}`) ?? (/^\d+$/.test(name) ? `${Number(name) + 1}` : name),
      );
    return names.join(": ");
  }

  function shown(path: string, value: unknown): string {
    switch (typeof value) {
      case "undefined":
        return "–";
      case "number":
        return format.number(value, Math.min(4, (String(value).split(".")[1] ?? "").length));
      case "boolean":
        return text(value ? "answer.yes" : "answer.no");
      case "string":
        return value === ""
          ? "–"
          : ((path === "decision" || path === "weighs" ? words(`decision.${value}`) : undefined) ??
              (path.endsWith("kind") ? words(`kind.${value}`) : undefined) ??
              words(`instrument.${value}`) ??
              words(`pigmentClass.${value}`) ??
              words(`pigmentBase.${value}`) ??
              value);
      case "object":
        if (value === null) return "–";
        if (Array.isArray(value)) return value.map((one) => shown("", one)).join(", ") || "–";
        if (isCondition(value)) return conditionSentence(value, text, words);
        return Object.entries(value)
          .map(([name, member]) => `${pathName(name) || text("figure.value")}: ${shown(name, member)}`)
          .join("; ");
      default:
        return String(value);
    }
  }
  return { pathName, shown };
}
