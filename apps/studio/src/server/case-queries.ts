import { ApiProblem } from "@shadowline/api";
import type { ClientCase } from "@shadowline/treatment";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "./client.js";
import { fewAtOnce } from "./few-at-once.js";

export const caseList = queryOptions({
  queryKey: ["cases"],
  queryFn: ({ signal }) => client.listCases(undefined, signal),
});

export const caseDocument = (caseId: string) =>
  queryOptions({
    queryKey: ["case", caseId],
    queryFn: ({ signal }) => client.readCase({ caseId }, signal),
    // The draft is the truth while a case is open; it must not be refetched from under the person.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Half of a browser's connections stay free for what a person does meanwhile. */
const plansAtOnce = fewAtOnce(3);

/** The plan of one saved version: it never changes, so it is never asked for twice. */
export const savedPlan = (caseId: string, version: number) =>
  queryOptions({
    queryKey: ["plan", caseId, version],
    queryFn: ({ signal }) => plansAtOnce(() => client.readPlan({ caseId }, signal), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const evidenceList = queryOptions({
  queryKey: ["evidence"],
  queryFn: ({ signal }) => client.listEvidence(undefined, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useSaveCase(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ expectedVersion, document }: { expectedVersion: number; document: ClientCase }) =>
      client.saveCase({ caseId, body: { expectedVersion, document } }),
    onSuccess: (stored) => {
      queries.setQueryData(caseDocument(caseId).queryKey, stored);
      return queries.invalidateQueries({ queryKey: caseList.queryKey });
    },
  });
}

export function useCreateCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (document: unknown) => client.createCase({ body: { document } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseList.queryKey }),
  });
}

/** The version that the server holds when a save was refused for being based on an older one. */
export function conflictVersion(error: unknown): number | null {
  return error instanceof ApiProblem && error.problem.code === "version_conflict"
    ? (error.problem.currentVersion ?? null)
    : null;
}
