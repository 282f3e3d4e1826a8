/** hearsay as a library: `import { read } from "hearsay"`. */
export * from "../model/index.ts";
export { explain, read, readPaths } from "./reading.ts";
