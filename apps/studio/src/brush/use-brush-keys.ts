import { useEffect } from "react";
import { isTyping } from "../app/is-typing.js";
import { useBrush } from "./brush-settings.js";

/** Millimetres of radius per key; with Shift, for the long way. */
const STEP_MM = 1;
const LONG_STEP_MM = 5;

const sizeKeys: Readonly<Record<string, number>> = {
  "[": -STEP_MM,
  "]": STEP_MM,
  "{": -LONG_STEP_MM,
  "}": LONG_STEP_MM,
};

/** B takes the brush up or lays it down, [ and ] change its size, Escape lays it down. */
export function useBrushKeys(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      // Where brackets need AltGr, that counts as Ctrl and Alt together.
      const commanded = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");
      // A list takes letters for the beginning of a name.
      const elsewhere = isTyping(event.target) || event.target instanceof HTMLSelectElement;
      if (commanded || elsewhere || event.defaultPrevented) return;
      const { on, radiusMm, set, setRadius } = useBrush.getState();
      const step = sizeKeys[event.key];
      if (event.key.toLowerCase() === "b") set({ on: !on });
      else if (on && event.key === "Escape") set({ on: false });
      else if (on && step !== undefined) setRadius(radiusMm + step);
      else return;
      event.preventDefault();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
