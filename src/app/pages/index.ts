/** The pages: what a face shows of a ledger, as plain views. Faces ask for one, and print it. */
export * from "./club.ts";
export type { NotOne } from "./look.ts";
export * from "./market.ts";
export * from "./outlets.ts";
export * from "./person.ts";
export * from "./rumours.ts";
export * from "./vacancies.ts";
