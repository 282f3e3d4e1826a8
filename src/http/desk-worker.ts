/** What a thread of the server runs. */
import { type Desk, openDesk } from "../app/serving/desk.ts";
import { everythingShown } from "./everything-shown.ts";
import { problemFrom } from "./problems.ts";
import type { Shown } from "./shown.ts";
import type { Done, Setting, Task } from "./tasks.ts";
import { loadWeb } from "./web.ts";

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
