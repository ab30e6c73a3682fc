import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { readLookSearch } from "../planning/look-settings.js";
import { AppShell } from "./AppShell.js";
import { NotFound, RouteFailure } from "./Failure.js";

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound, errorComponent: RouteFailure });

const clients = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("../clients/ClientsPage.js"), "ClientsPage"),
});

const evidence = createRoute({
  getParentRoute: () => root,
  path: "/evidence",
  validateSearch: (search: Record<string, unknown>): { q?: string; strength?: string } => ({
    ...(typeof search.q === "string" && search.q !== "" ? { q: search.q } : {}),
    ...(typeof search.strength === "string" && search.strength !== "" ? { strength: search.strength } : {}),
  }),
  component: lazyRouteComponent(() => import("../evidence/EvidencePage.js"), "EvidencePage"),
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

export const caseTabs = ["design", "look", "assessment", "prescription", "course", "papers"] as const;
export type CaseTab = (typeof caseTabs)[number];

export const router = createRouter({
  routeTree: root.addChildren([
    clients,
    evidence,
    oneCase.addChildren([caseIndex, design, look, assessment, prescription, course, papers]),
  ]),
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
