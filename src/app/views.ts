/** The views, for the faces: pure functions of the books. */
export * from "../views/index.ts";
