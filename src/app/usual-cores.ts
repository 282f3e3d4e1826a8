/** How many cores read; apart from the reading itself, because the command line names the number without reading. */
import { availableParallelism } from "node:os";

/** More than these would wait for the one thread that takes in, puts in order and prints, which costs an eighth of reading. */
const MOST = 8;

/** How many cores read where the user does not say. */
export const usualCores = (): number => Math.min(MOST, availableParallelism());
