import type { ClientCase } from "@shadowline/treatment";
import { temporal } from "zundo";
import { create, useStore } from "zustand";

/** What the server holds. */
export type Stored = { readonly caseId: string; readonly version: number; readonly document: ClientCase };

type Draft = {
  /** Null until a case is open. */
  readonly stored: Stored | null;
  /** As it would be saved; every change is one step of undo. */
  readonly document: ClientCase | null;
  /** While a hand is on a slider or a handle: shown and planned, but not yet a step. */
  readonly preview: ClientCase | null;
  readonly open: (stored: Stored) => void;
  /** One step. */
  readonly change: (edit: (document: ClientCase) => ClientCase) => void;
  readonly showPreview: (edit: (document: ClientCase) => ClientCase) => void;
  readonly dropPreview: () => void;
  /** The server's answer to a save; edits made meanwhile stay. */
  readonly saved: (stored: Stored, sent: ClientCase) => void;
};

export const useDraft = create<Draft>()(
  temporal(
    (set) => ({
      stored: null,
      document: null,
      preview: null,
      open: (stored) => set({ stored, document: stored.document, preview: null }),
      change: (edit) =>
        set(({ document, preview }) => {
          if (!document) return {};
          const changed = edit(document);
          // Letting go of a slider asks for what its last preview already is; what was planned for it stands.
          const same = preview !== null && JSON.stringify(preview) === JSON.stringify(changed);
          return { document: same ? preview : changed, preview: null };
        }),
      // Always from the last step, so that a long drag does not add up rounding.
      showPreview: (edit) => set(({ document }) => (document ? { preview: edit(document) } : {})),
      dropPreview: () => set({ preview: null }),
      // The document sent keeps its identity, so undoing back to it counts as saved.
      saved: (stored, sent) => set({ stored: { ...stored, document: sent } }),
    }),
    {
      partialize: ({ document }) => ({ document }),
      equality: (past, now) => past.document === now.document,
      limit: 200,
    },
  ),
);

/** Opening another case must not leave its predecessor one undo away. */
export function openDraft(stored: Stored): void {
  useDraft.getState().open(stored);
  useDraft.temporal.getState().clear();
}

export const useHistory = <T>(pick: (state: ReturnType<typeof useDraft.temporal.getState>) => T): T =>
  useStore(useDraft.temporal, pick);

export const isUnsaved = ({ stored, document }: Draft): boolean => stored !== null && document !== stored.document;
