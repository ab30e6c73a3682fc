import type { View } from "@shadowline/look";
import { create } from "zustand";

/** How the 3D head is looked at; not part of the case. */
type HeadView = {
  readonly dots: "session" | "healed" | "hidden";
  readonly zones: boolean;
  readonly hiddenZones: ReadonlySet<string>;
  readonly symmetric: boolean;
  /** Counts up with every press, so that pressing the same view again turns the head back. */
  readonly asked: { readonly view: View; readonly press: number };
  readonly zoom: { readonly factor: number; readonly press: number };
  readonly set: (part: Partial<Pick<HeadView, "dots" | "zones" | "symmetric">>) => void;
  readonly toggleZone: (id: string) => void;
  readonly look: (view: View) => void;
  readonly zoomBy: (factor: number) => void;
};

export const useHeadView = create<HeadView>()((set) => ({
  dots: "session",
  zones: true,
  hiddenZones: new Set(),
  symmetric: true,
  asked: { view: "front", press: 0 },
  zoom: { factor: 1, press: 0 },
  set: (part) => set(part),
  toggleZone: (id) =>
    set(({ hiddenZones }) => {
      const next = new Set(hiddenZones);
      if (!next.delete(id)) next.add(id);
      return { hiddenZones: next };
    }),
  look: (view) => set(({ asked }) => ({ asked: { view, press: asked.press + 1 } })),
  zoomBy: (factor) => set(({ zoom }) => ({ zoom: { factor, press: zoom.press + 1 } })),
}));

/** As in head.glb and on paper: both sides of the head share a hue, a scar stands out from every zone. */
const zoneColours: Readonly<Record<string, string>> = {
  frontal: "#5694c8",
  midscalp: "#76b79b",
  crown: "#deaa5c",
  temple: "#a88cc8",
  parietal: "#c8be82",
  occipital: "#96a0b0",
};

export const zoneColour = (id: string): string => zoneColours[id.replace(/-(left|right)$/, "")] ?? "#be3c3c";
