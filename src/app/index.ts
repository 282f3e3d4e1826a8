/** hearsay as a library: `import { read } from "hearsay"`. */
export * from "../model/index.ts";
export { read, readPaths } from "./reading.ts";
