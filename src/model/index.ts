export * from "./article.ts";
export * from "./pack.ts";
export * from "./reading.ts";
export * from "./registry.ts";
export * from "./span.ts";
