import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { readLookSearch } from "../planning/look-settings.js";
import { AppShell } from "./AppShell.js";
import { NotFound, RouteFailure } from "./Failure.js";

/** The texts of an address that are not empty. */
const texts = <Name extends string>(search: Record<string, unknown>, names: readonly Name[]) =>
  Object.fromEntries(
    names.flatMap((name) => (typeof search[name] === "string" && search[name] !== "" ? [[name, search[name]]] : [])),
  ) as Partial<Record<Name, string>>;

type EvidenceSearch = { q?: string; strength?: string; subject?: string; contradicted?: boolean };

const evidenceSearch = (search: Record<string, unknown>): EvidenceSearch => ({
  ...texts(search, ["q", "strength", "subject"]),
  ...(search.contradicted === true ? { contradicted: true } : {}),
});

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound, errorComponent: RouteFailure });

const clients = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("../clients/ClientsPage.js"), "ClientsPage"),
});

/** Where the registry was before it became part of the library: links and bookmarks still lead there. */
const evidence = createRoute({
  getParentRoute: () => root,
  path: "/evidence",
  validateSearch: evidenceSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/library/evidence", search, replace: true });
  },
});

export const libraryTabs = [
  "protocols",
  "rules",
  "materials",
  "course",
  "alternatives",
  "evidence",
  "history",
] as const;

const library = createRoute({
  getParentRoute: () => root,
  path: "/library",
  component: lazyRouteComponent(() => import("../library/LibraryPage.js"), "LibraryPage"),
});

const libraryIndex = createRoute({
  getParentRoute: () => library,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/library/protocols", replace: true });
  },
});

const protocols = createRoute({
  getParentRoute: () => library,
  path: "/protocols",
  validateSearch: (search: Record<string, unknown>): { a?: string; b?: string } => texts(search, ["a", "b"]),
  component: lazyRouteComponent(() => import("../library/ProtocolsPage.js"), "ProtocolsPage"),
});

const rules = createRoute({
  getParentRoute: () => library,
  path: "/rules",
  validateSearch: (search: Record<string, unknown>): { q?: string; decision?: string; changed?: boolean } => ({
    ...texts(search, ["q", "decision"]),
    ...(search.changed === true ? { changed: true } : {}),
  }),
  component: lazyRouteComponent(() => import("../library/RulesPage.js"), "RulesPage"),
});

const materials = createRoute({
  getParentRoute: () => library,
  path: "/materials",
  validateSearch: (search: Record<string, unknown>): { country?: string } => texts(search, ["country"]),
  component: lazyRouteComponent(() => import("../library/MaterialsPage.js"), "MaterialsPage"),
});

const courseItems = createRoute({
  getParentRoute: () => library,
  path: "/course",
  component: lazyRouteComponent(() => import("../library/CourseItemsPage.js"), "CourseItemsPage"),
});

const alternatives = createRoute({
  getParentRoute: () => library,
  path: "/alternatives",
  component: lazyRouteComponent(() => import("../library/AlternativesPage.js"), "AlternativesPage"),
});

const registry = createRoute({
  getParentRoute: () => library,
  path: "/evidence",
  validateSearch: evidenceSearch,
  component: lazyRouteComponent(() => import("../evidence/EvidencePage.js"), "EvidencePage"),
});

const history = createRoute({
  getParentRoute: () => library,
  path: "/history",
  component: lazyRouteComponent(() => import("../library/HistoryPage.js"), "HistoryPage"),
});

const item = createRoute({
  getParentRoute: () => library,
  path: "/$collection/$id",
  component: lazyRouteComponent(() => import("../library/ItemPage.js"), "ItemPage"),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId",
  component: lazyRouteComponent(() => import("../case/CasePage.js"), "CasePage"),
});

const caseIndex = createRoute({
  getParentRoute: () => oneCase,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/cases/$caseId/design", params, replace: true });
  },
});

const head = createRoute({
  getParentRoute: () => oneCase,
  path: "/head",
  component: lazyRouteComponent(() => import("../head/HeadTab.js"), "HeadTab"),
});

const design = createRoute({
  getParentRoute: () => oneCase,
  path: "/design",
  component: lazyRouteComponent(() => import("../design/DesignTab.js"), "DesignTab"),
});

const look = createRoute({
  getParentRoute: () => oneCase,
  path: "/look",
  validateSearch: readLookSearch,
  component: lazyRouteComponent(() => import("../look/LookTab.js"), "LookTab"),
});

const assessment = createRoute({
  getParentRoute: () => oneCase,
  path: "/assessment",
  component: lazyRouteComponent(() => import("../assessment/AssessmentTab.js"), "AssessmentTab"),
});

const prescription = createRoute({
  getParentRoute: () => oneCase,
  path: "/prescription",
  component: lazyRouteComponent(() => import("../prescription/PrescriptionTab.js"), "PrescriptionTab"),
});

const course = createRoute({
  getParentRoute: () => oneCase,
  path: "/course",
  component: lazyRouteComponent(() => import("../course/CourseTab.js"), "CourseTab"),
});

const papers = createRoute({
  getParentRoute: () => oneCase,
  path: "/papers",
  component: lazyRouteComponent(() => import("../papers/PapersTab.js"), "PapersTab"),
});

export const caseTabs = ["head", "design", "look", "assessment", "prescription", "course", "papers"] as const;
export type CaseTab = (typeof caseTabs)[number];

export const router = createRouter({
  routeTree: root.addChildren([
    clients,
    evidence,
    library.addChildren([
      libraryIndex,
      protocols,
      rules,
      materials,
      courseItems,
      alternatives,
      registry,
      history,
      item,
    ]),
    oneCase.addChildren([caseIndex, head, design, look, assessment, prescription, course, papers]),
  ]),
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
