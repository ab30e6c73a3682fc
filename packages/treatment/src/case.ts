import { hairShades } from "@shadowline/look";
import {
  diffuseGrades,
  hairlineStyles,
  landmarkNames,
  norwoodStages,
  partSides,
  scarKinds,
  whorlTurns,
  zoneIds,
} from "@shadowline/scalp";
import { instruments } from "@shadowline/technique";
import { z } from "zod";
import { densityStroke, MOST_STROKES } from "./case-brush.js";
import { measuredDots, measuredFollicles } from "./case-measured.js";
import { answer, intake } from "./intake.js";
import { caseKnowledge } from "./knowledge-edit.js";
import { caseMaterials } from "./materials/material.js";
import { practitioner } from "./practitioner.js";
import { itemId } from "./protocol.js";

/** Highest density that is ever placed: real scalps reach 310 hairs per cm2 only in marketing. */
export const MAX_PER_CM2 = 400;

/** How the wanted hair grows: evenly, or in clusters. */
export const hairTextures = ["straight", "afro"] as const;

const perCm2 = z.number().min(0).max(MAX_PER_CM2);
/** In whole minor units; the most that arithmetic on it keeps exact. */
const priceMinor = z.number().int().min(0).max(1_000_000_000_000).optional();
const percent = z.number().min(0).max(100);
const mapPoint = z.strictObject({ azimuthDeg: z.number().min(-180).max(180), polarDeg: z.number().min(0).max(150) });
/** From a fine punch to more than an old plug. */
const scarDiameterMm = z.number().min(0.3).max(20).optional();
const scarId = z.templateLiteral(["scar-", z.number().int().min(1).max(20)]);
const zoneId = z.union([z.enum(zoneIds), scarId]);
const zoneUse = z.enum(["edge", "fill", "scar"]);
const zoneOrUse = z.union([
  zoneId,
  z.templateLiteral([z.enum(zoneIds), "/", zoneUse]),
  z.templateLiteral(["scar-", z.number().int().min(1).max(20), "/", zoneUse]),
]);
const pointInFile = z.tuple([z.number(), z.number(), z.number()]);

export const tape = z.strictObject({
  sex: z.enum(["female", "male", "unknown"]).default("unknown"),
  circumferenceMm: z.number().min(400).max(750).optional(),
  lengthMm: z.number().min(130).max(260).optional(),
  breadthMm: z.number().min(100).max(220).optional(),
  nasionInionArcMm: z.number().min(250).max(480).optional(),
  coronalArcMm: z.number().min(250).max(480).optional(),
});

export const fileUnits = ["mm", "cm", "dm", "m", "in"] as const;

/** Landmarks in the scan's own frame. */
export const landmarkFile = z.strictObject({
  unit: z.enum(fileUnits).optional(),
  landmarks: z.partialRecord(z.enum(landmarkNames), pointInFile),
});

const head = z.union([
  z.strictObject({ tape }),
  z.strictObject({ template: z.enum(["male", "female"]) }),
  z.strictObject({
    scan: z.string().min(1).max(500),
    unit: z.enum(fileUnits).optional(),
    circumferenceMm: z.number().min(400).max(750).optional(),
    landmarks: z.union([z.string().min(1).max(500), landmarkFile]).optional(),
  }),
]);

/** A technique value that a person set; it wins over the rule and is marked so. */
const techniqueOverride = z.strictObject({
  instrument: z.enum(instruments).optional(),
  needleCount: z.number().int().min(1).max(7).optional(),
  needleDiameterMm: z.number().min(0.18).max(0.35).optional(),
  needleTaperMm: z.number().min(1.5).max(7).optional(),
  extensionMm: z.number().min(0.3).max(2).optional(),
  angleDeg: z.number().min(45).max(90).optional(),
  /** Above 0.3 s only with a hand pen. */
  dwellS: z.number().min(0.01).max(2).optional(),
  /** Below 45 only with a hand pen, whose taps these are. */
  punctureHz: z.number().min(1).max(200).optional(),
  stretchRatio: z.number().min(1).max(1.3).optional(),
  dilutionParts: z.number().min(0).max(60).optional(),
  /** Id of a pigment among the materials. */
  pigment: itemId.optional(),
  neatViscosityMPaS: z.number().min(1).max(2000).optional(),
  neatMgPerMl: z.number().min(50).max(250).optional(),
  needlePitchRatio: z.number().min(0.5).max(2).optional(),
  guideGapMm: z.number().min(0).max(0.5).optional(),
  strokeMm: z.number().min(1.8).max(5).optional(),
  complianceMmPerN: z.number().min(0.1).max(3).optional(),
  dragMmPerS: z.number().min(0).max(10).optional(),
  /** Taps of a hand pen for one dot. */
  tapsPerDot: z.number().int().min(1).max(10).optional(),
});
export type TechniqueOverride = z.infer<typeof techniqueOverride>;

const salt = z.strictObject({ topPercent: percent, rightPercent: percent, leftPercent: percent, backPercent: percent });

/** A brush's way over the scalp; what it does to the hair is beside it. */
const stroke = z.strictObject({
  points: z.array(mapPoint).min(1).max(500),
  radiusMm: z.number().min(1).max(60),
  /** Share of the radius over which the effect fades out. */
  softness: z.number().min(0).max(1),
});

/** One client's case. The published JSON Schema is made from this. */
export const clientCase = z.strictObject({
  schemaVersion: z.literal(1),
  /** Shown in lists and on papers; a demonstration name or a clinic's own code. */
  label: z.string().min(1).max(100).default("Client"),
  intake,
  head,
  skin: z.strictObject({
    /** Bare scalp, D65, 1931 observer. */
    lab: z.strictObject({
      l: z.number().min(15).max(90),
      a: z.number().min(-10).max(35),
      b: z.number().min(-10).max(45),
    }),
    oily: answer.default("unknown"),
    sunDamaged: answer.default("unknown"),
    /** Epidermis and dermis together, measured by ultrasound. */
    thicknessMm: z.partialRecord(z.enum(zoneIds), z.number().min(0.4).max(4)).default({}),
    /** Zones that bear transplanted hair. */
    transplanted: z.array(z.enum(zoneIds)).max(zoneIds.length).default([]),
    /** Zones in a field that was irradiated. */
    irradiated: z.array(z.enum(zoneIds)).max(zoneIds.length).default([]),
  }),
  hair: z
    .strictObject({
      norwood: z.enum(norwoodStages).default("I"),
      /** Grade of diffuse loss, taken on top of the stage. */
      diffuse: z.enum(diffuseGrades).optional(),
      /** Hair lost in the four parts of the SALT score, taken on top of the stage. */
      salt: salt.optional(),
      /** The plan counts on hair that has come this share of the way from these scales to those here. */
      course: z
        .strictObject({
          norwood: z.enum(norwoodStages).optional(),
          diffuse: z.enum(diffuseGrades).optional(),
          salt: salt.optional(),
          share: z.number().min(0).max(1),
        })
        .optional(),
      /** Where hair is untouched by loss. */
      fullPerCm2: perCm2.default(160),
      /** Where hair is untouched by loss. */
      shaftMm: z.number().min(0.02).max(0.2).default(0.07),
      /** Length at which it is worn, where it is known better than shaved, short or long. */
      lengthMm: z.number().min(0).max(1500).optional(),
      /** Where the hair of the crown swirls out, and which way seen from outside. */
      whorl: z
        .strictObject({
          turn: z.enum(whorlTurns).default("clockwise"),
          at: mapPoint.optional(),
          second: z.strictObject({ turn: z.enum(whorlTurns), at: mapPoint.optional() }).optional(),
        })
        .prefault({}),
      /** Line from which hair falls to both sides: the usual one, or drawn from front to back. */
      part: z
        .union([
          z.strictObject({ side: z.enum(partSides) }),
          z.strictObject({ points: z.array(mapPoint).min(2).max(30) }),
        ])
        .optional(),
      shade: z.enum(hairShades).default("dark-brown"),
      /** Drawn or measured places with other hair than the stage has there: bald patches, a thin part line. */
      patches: z
        .array(z.strictObject({ hairsPerCm2: perCm2, polygon: z.array(mapPoint).min(3).max(200) }))
        .max(40)
        .default([]),
      /** Corrections by brush, one after the other, over stage and patches: so many times the hair, or so much of it. */
      strokes: z
        .array(z.union([stroke.extend({ factor: z.number().min(0).max(10) }), stroke.extend({ hairsPerCm2: perCm2 })]))
        .max(1000)
        .default([]),
    })
    .prefault({}),
  wantedLook: z.strictObject({
    worn: z.enum(["shaved", "short", "long"]),
    /** Hairs and dots together. */
    visualPerCm2: perCm2,
    /** Where it differs. */
    zonePerCm2: z.partialRecord(zoneId, perCm2).default({}),
    /** Zones to treat; scars are listed like zones. */
    zones: z.array(zoneId).min(1),
    shade: z.enum(hairShades).optional(),
    /** 0 crisp and dark, 1 faint and diffuse. */
    softness: z.number().min(0).max(1).default(0.5),
    /** 0 as even as can be, 1 as follicular units stand on a measured scalp. */
    naturalness: z.number().min(0).max(1).default(0),
    /** Afro-textured hair stands in clusters. A choice of client and practitioner: nothing else decides it. */
    texture: z.enum(hairTextures).default("straight"),
    /** Most skin that dots may cover anywhere, as a share; denser wishes are held there. */
    coverageCeiling: z.number().min(0.01).max(0.9).default(0.2),
    /** Strokes of the density brush, one after the other, over all that stands above. */
    strokes: z.array(densityStroke).max(MOST_STROKES).default([]),
  }),
  design: z
    .strictObject({
      /** Measured on the face, for the rule of thirds. */
      face: z.strictObject({ glabellaToNoseBaseMm: z.number().min(30).max(110) }).optional(),
      boundary: z.array(mapPoint).min(6).max(200).optional(),
      hairline: z
        .strictObject({
          style: z.enum(hairlineStyles).optional(),
          points: z.array(mapPoint).min(3).max(60).optional(),
          featherMm: z.number().min(0).max(30).optional(),
          irregularityMm: z.number().min(0).max(5).optional(),
        })
        .optional(),
    })
    .prefault({}),
  scars: z
    .array(
      z.strictObject({
        id: scarId,
        kind: z.enum(scarKinds),
        ageMonths: z.number().min(0).max(1200).optional(),
        raised: answer.default("unknown"),
        /** What grows between the scars of a field of small ones. */
        hairsPerCm2: perCm2.default(0),
        /** Epidermis and dermis together, measured by ultrasound. */
        thicknessMm: z.number().min(0.4).max(4).optional(),
        /** Where it lies: one of polygon, points (with a diameter each or one for all), centreLine (with its width). */
        polygon: z.array(mapPoint).min(3).max(200).optional(),
        points: z
          .array(mapPoint.extend({ diameterMm: scarDiameterMm }))
          .min(1)
          .max(2000)
          .optional(),
        diameterMm: scarDiameterMm,
        centreLine: z.array(mapPoint).min(2).max(200).optional(),
        widthMm: z.number().min(0.3).max(60).optional(),
      }),
    )
    .max(20)
    .default([]),
  /** Hair that was measured follicle by follicle. */
  measuredFollicles: z.array(measuredFollicles).max(40).default([]),
  measuredDots: measuredDots.optional(),
  protocol: z
    .strictObject({
      /** Id of a protocol of the knowledge. What stands beside it wins over the protocol. */
      sessionPreset: itemId.default("three-30-70-100"),
      dotsPerMinute: z.number().min(5).max(200).optional(),
      /** A longer session adds a session. */
      maxSessionMinutes: z.number().min(30).max(600).optional(),
      intervalDays: z.number().int().min(7).max(60).optional(),
      /** By zone ("frontal") or by zone and use ("frontal/edge"), which wins. */
      technique: z.partialRecord(zoneOrUse, techniqueOverride).default({}),
      vasoconstrictor: z.boolean().optional(),
    })
    .prefault({}),
  quote: z
    .strictObject({
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .default("USD"),
      /** How the clinic prices. Its own figures win over those that stand in. */
      method: z.enum(["hour", "area", "stage", "package"]).default("hour"),
      basePriceMinor: priceMinor,
      pricePerHourMinor: priceMinor,
      pricePerCm2Minor: priceMinor,
      /** For this client's stage of loss. */
      stagePriceMinor: priceMinor,
      packagePriceMinor: priceMinor,
      touchUpPriceMinor: priceMinor,
      /** Follow-up visits beyond the healed review that are charged. */
      followUpVisits: z.number().int().min(0).max(12).default(0),
      taxPercent: z.number().min(0).max(40).default(0),
      depositPercent: z.number().min(0).max(100).default(20),
      /** A sum instead of a share. */
      depositMinor: priceMinor,
    })
    .prefault({}),
  materials: caseMaterials.prefault({}),
  practitioner: practitioner.prefault({}),
  /** What the clinic had changed of the published knowledge when the case was planned. */
  knowledge: caseKnowledge.prefault({}),
  /** First session. */
  startDate: z.iso.date(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** Going on where the assessment allows it, on somebody's word. */
  override: z.strictObject({ name: z.string().min(1).max(100), reason: z.string().min(10).max(1000) }).optional(),
});
/** As parsed: every default filled in. */
export type ClientCase = z.infer<typeof clientCase>;
/** As written by a person: defaults may be left out. */
export type ClientCaseInput = z.input<typeof clientCase>;
