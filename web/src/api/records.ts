import type { Shape } from "./client";

/**
 * Records of the objects of code, typed, for the exceptions in `domains/`. Rows that the engine draws are typed by the
 * metadata at run time. A field that the reader may not see is absent; fields that administrators made are not here.
 */
export type Activity = Shape<"Activity">;
export type Competitor = Shape<"Competitor">;
export type Contact = Shape<"Contact">;
export type Customer = Shape<"Customer">;
export type Department = Shape<"Department">;
export type Employee = Shape<"Employee">;
export type Opportunity = Shape<"Opportunity">;
export type OpportunityProduct = Shape<"OpportunityProduct">;
export type Product = Shape<"Product">;
export type SalesMode = Shape<"SalesMode">;
export type SalesStage = Shape<"SalesStage">;
export type StageQuota = Shape<"StageQuota">;
export type Reference = Shape<"Reference">;
