import type { Field } from "./condition.js";

/**
 * Medicines by what they bear on, generic names and a few brands, in the spelling of several countries. A
 * name that is not here is not taken for harmless: it is listed as not recognised (evidence
 * candidate-medicine-table-assumption).
 */
export const medicineNames = {
  "blood-thinner":
    "warfarin coumadin marevan phenprocoumon marcumar falithrom acenocoumarol sintrom fluindione apixaban eliquis rivaroxaban xarelto dabigatran pradaxa edoxaban lixiana savaysa heparin enoxaparin clexane lovenox dalteparin fragmin tinzaparin innohep fondaparinux arixtra aspirin ass asa acetylsalicylic acetylsalicylsaure aas clopidogrel plavix prasugrel effient ticagrelor brilique brilinta dipyridamole asasantin cilostazol thinner thinners anticoagulant anticoagulants anticoagulans antikoagulans antikoagulantien blutverdunner",
  isotretinoin:
    "isotretinoin accutane roaccutane roacutan aknenormin claravis absorica amnesteem zenatane curacne isotrex acnecutan",
  "retinoid-cream": "tretinoin retinol adapalene differin epiduo tazarotene tazorac acnatac airol",
  immunosuppressant:
    "methotrexate mtx azathioprine imuran imurek ciclosporin cyclosporine cyclosporin neoral sandimmun mycophenolate cellcept tacrolimus prograf sirolimus everolimus leflunomide arava adalimumab humira etanercept enbrel infliximab remicade golimumab certolizumab rituximab ustekinumab stelara secukinumab cosentyx ixekizumab tocilizumab abatacept belimumab fingolimod ocrelizumab natalizumab baricitinib olumiant ritlecitinib litfulo tofacitinib xeljanz upadacitinib rinvoq ruxolitinib jakavi deuruxolitinib leqselvi immunosuppressant immunosuppressants",
  steroid:
    "prednisolone prednisone prednison prednisolon decortin dexamethasone methylprednisolone medrol hydrocortisone cortisone triamcinolone kenalog betamethasone clobetasol dermovate mometasone deflazacort steroid steroids",
  chemotherapy:
    "cyclophosphamide endoxan doxorubicin adriamycin epirubicin paclitaxel taxol docetaxel taxotere cisplatin carboplatin oxaliplatin fluorouracil capecitabine xeloda vincristine vinblastine etoposide gemcitabine irinotecan temozolomide bleomycin chlorambucil chemo chemotherapy",
  finasteride: "finasteride propecia proscar finastid",
  dutasteride: "dutasteride avodart",
  minoxidil: "minoxidil rogaine regaine loniten alopexy",
  "anti-androgen": "spironolactone aldactone cyproterone androcur bicalutamide flutamide",
  "blood-pressure":
    "amlodipine norvasc nifedipine lercanidipine ramipril lisinopril enalapril perindopril captopril losartan valsartan diovan candesartan telmisartan irbesartan olmesartan bisoprolol metoprolol atenolol propranolol nebivolol carvedilol hydrochlorothiazide indapamide doxazosin",
  heart: "digoxin amiodarone nitroglycerin isosorbide ivabradine sacubitril entresto flecainide sotalol",
  diabetes:
    "insulin metformin glucophage glimepiride gliclazide glibenclamide sitagliptin januvia linagliptin empagliflozin jardiance dapagliflozin forxiga pioglitazone semaglutide ozempic rybelsus tirzepatide mounjaro liraglutide dulaglutide lantus novorapid humalog",
  thyroid:
    "levothyroxine thyroxine euthyrox synthroid l-thyroxin eltroxin liothyronine carbimazole thiamazole methimazole propylthiouracil",
  "rheumatic-or-lupus": "hydroxychloroquine plaquenil quensyl chloroquine sulfasalazine azulfidine",
  antiepileptic:
    "valproate valproic depakote depakine lamotrigine lamictal levetiracetam keppra carbamazepine tegretol oxcarbazepine phenytoin topiramate lacosamide zonisamide brivaracetam",
  antibiotic:
    "amoxicillin augmentin penicillin flucloxacillin doxycycline minocycline clindamycin ciprofloxacin levofloxacin azithromycin clarithromycin erythromycin cefalexin cephalexin cefuroxime trimethoprim cotrimoxazole nitrofurantoin metronidazole rifampicin antibiotic antibiotics",
  contraceptive:
    "ethinylestradiol levonorgestrel desogestrel drospirenone dienogest norethisterone etonogestrel nexplanon implanon nuvaring yasmin microgynon mirena cerazette contraceptive",
  "hormone-therapy":
    "estradiol oestradiol estrogen oestrogen progesterone utrogestan premarin tibolone testosterone tamoxifen letrozole anastrozole exemestane",
  antiviral:
    "tenofovir emtricitabine truvada biktarvy dolutegravir bictegravir efavirenz darunavir lamivudine entecavir sofosbuvir epclusa",
} as const satisfies Readonly<Record<string, string>>;

export type MedicineClass = keyof typeof medicineNames;
export const medicineClasses = Object.keys(medicineNames) as readonly MedicineClass[];

/** The question that a medicine of this kind answers, and the answers that it speaks against. */
export const medicineAnswers: readonly {
  readonly medicine: MedicineClass;
  readonly field: Field;
  readonly denials: readonly string[];
  readonly question: string;
}[] = [
  { medicine: "blood-thinner", field: "health.anticoagulants", denials: ["no"], question: "blood thinners" },
  {
    medicine: "isotretinoin",
    field: "health.isotretinoinLastSixMonths",
    denials: ["no"],
    question: "isotretinoin in the last six months",
  },
  { medicine: "retinoid-cream", field: "siteTreatments.any", denials: ["no"], question: "treatments of the site" },
  { medicine: "immunosuppressant", field: "health.immunosuppression", denials: ["no"], question: "lowered defences" },
  { medicine: "steroid", field: "health.immunosuppression", denials: ["no"], question: "lowered defences" },
  { medicine: "chemotherapy", field: "chemotherapy.had", denials: ["no"], question: "chemotherapy" },
  { medicine: "finasteride", field: "medication.finasteride", denials: ["no"], question: "finasteride" },
  { medicine: "dutasteride", field: "medication.dutasteride", denials: ["no"], question: "dutasteride" },
  { medicine: "minoxidil", field: "medication.minoxidil", denials: ["no"], question: "minoxidil" },
  { medicine: "blood-pressure", field: "health.bloodPressure", denials: ["none"], question: "high blood pressure" },
  { medicine: "heart", field: "health.heartDisease", denials: ["no"], question: "a disease of the heart" },
  { medicine: "diabetes", field: "health.diabetes", denials: ["none"], question: "diabetes" },
  {
    medicine: "thyroid",
    field: "health.thyroidOrAutoimmune",
    denials: ["no"],
    question: "a thyroid or autoimmune disease",
  },
  {
    medicine: "rheumatic-or-lupus",
    field: "health.thyroidOrAutoimmune",
    denials: ["no"],
    question: "a thyroid or autoimmune disease",
  },
  { medicine: "antiepileptic", field: "health.epilepsy", denials: ["no"], question: "epilepsy" },
  { medicine: "antibiotic", field: "health.antibioticsNow", denials: ["no"], question: "antibiotics" },
  {
    medicine: "contraceptive",
    field: "hormones.hormonalContraception",
    denials: ["no"],
    question: "hormonal contraception",
  },
  {
    medicine: "antiviral",
    field: "health.bloodBorneInfection",
    denials: ["no"],
    question: "an infection carried by blood",
  },
];
