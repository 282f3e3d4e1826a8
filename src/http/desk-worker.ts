/** What a thread of the server runs. */
import { type Desk, openDesk } from "../app/serving/desk.ts";
import type { Problem } from "../model/index.ts";
import { everythingShown } from "./everything-shown.ts";
import type { Drawing } from "./pages.ts";
import { problemFrom } from "./problems.ts";
import type { Asked, Shown } from "./view-route.ts";
import { loadWeb } from "./web.ts";

/** What a thread must know to make the same as the others: plain data. */
export interface Setting extends Pick<Drawing, "contact" | "disputes" | "version"> {
  /** Of the ledger. */
  readonly place: string;
}

/** What a thread is asked for. */
export interface Task {
  readonly setting: Setting;
  readonly task: { readonly path: string; readonly asked: Asked } | { readonly read: Parameters<Desk["read"]> } | "refresh";
}

interface Opened {
  readonly desk: Desk;
  readonly shown: ReadonlyMap<string, Shown>;
}

let opened: Promise<Opened> | undefined;

async function open({ place, ...frame }: Setting): Promise<Opened> {
  const desk = await openDesk(place);
  const render = (await loadWeb())?.render ?? null;
  return { desk, shown: new Map(everythingShown({ ...frame, desk, render }).map((one) => [one.path, one])) };
}

/** What became of a task. */
export type Done = { readonly done: unknown } | { readonly failed: Problem };

export async function work({ setting, task }: Task): Promise<Done> {
  try {
    opened ??= open(setting).catch((error) => {
      opened = undefined;
      throw error;
    });
    const { desk, shown } = await opened;
    if (task === "refresh") return { done: await desk.refresh() };
    return { done: "read" in task ? await desk.read(...task.read) : await shown.get(task.path)?.make(task.asked) };
  } catch (error) {
    const told = problemFrom(error instanceof Error ? error : new Error(String(error)));
    if (told.status === 500) process.stderr.write(`hearsay: ${error instanceof Error ? error.stack : error}\n`);
    return { failed: told };
  }
}
