export * from "./article.ts";
export * from "./explanation.ts";
export * from "./ledger.ts";
export * from "./pack.ts";
export * from "./reading.ts";
export * from "./registry.ts";
export * from "./span.ts";
export * from "./views.ts";
