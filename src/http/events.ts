/** Server-sent events. */
import type { House } from "./house.ts";

export function addEvents(_house: House): void {}
