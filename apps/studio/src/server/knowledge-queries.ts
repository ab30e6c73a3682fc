import { InputError } from "@shadowline/quantity";
import { applyEdits, type Knowledge, type KnowledgeEdit } from "@shadowline/treatment";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { client } from "./client.js";

/** Every edit of the clinic, the first first: the knowledge itself is made from them here as on the server. */
const knowledgeVersions = queryOptions({
  queryKey: ["knowledge"],
  queryFn: ({ signal }) => client.listKnowledgeVersions(undefined, signal),
});

export type StoredEdit = Awaited<ReturnType<typeof client.listKnowledgeVersions>>[number];

export type ClinicKnowledge = {
  readonly versions: readonly StoredEdit[];
  readonly edits: readonly KnowledgeEdit[];
  readonly knowledge: Knowledge;
  readonly published: Knowledge;
};

const published = applyEdits([]);

/** The clinic's knowledge as it stands; undefined until it is read. */
export function useClinicKnowledge(): {
  readonly data: ClinicKnowledge | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const { data, error, refetch } = useQuery(knowledgeVersions);
  const clinic = useMemo(() => {
    if (!data) return { data: undefined, error: null };
    const edits = data.map(({ edit }) => edit);
    try {
      return { data: { versions: data, edits, knowledge: applyEdits(edits), published }, error: null };
    } catch (unusable) {
      // An edit of long ago that this version of the program refuses: cases keep theirs, the library says why.
      if (unusable instanceof InputError) return { data: undefined, error: unusable };
      throw unusable;
    }
  }, [data]);
  return { data: clinic.data, error: clinic.error ?? error, retry: () => void refetch() };
}

/** Adds one edit on top of the version that its author saw. */
export function useEditKnowledge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: { expectedVersion: number; edit: Omit<KnowledgeEdit, "date"> }) =>
      client.editKnowledge({ body: request }),
    onSuccess: () => queries.invalidateQueries({ queryKey: knowledgeVersions.queryKey }),
  });
}
