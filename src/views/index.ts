export { openBooks } from "./books.ts";
export { careers } from "./careers.ts";
export { nameKey } from "./identity.ts";
export * from "./json.ts";
export { rumours } from "./rumours.ts";
export { vacancies } from "./vacancies.ts";
