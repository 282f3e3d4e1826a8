import { expect, test } from "vitest";
import { createQueue } from "./queue.ts";

/** Work that ends when it is told to. */
function slow() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, work: () => ended };
}

const forever = new AbortController().signal;

test("so many run at once, the others in their order, and those whom nobody waits for never", async () => {
  const queue = createQueue(1, 10);
  const begun: string[] = [];
  const first = slow();
  const running = queue(first.work, forever);
  const left = new AbortController();
  const dropped = queue(async () => begun.push("dropped"), left.signal);
  const last = queue(async () => begun.push("last"), forever);
  left.abort();
  expect(begun).toEqual([]);
  first.end();
  await running;
  await expect(dropped).rejects.toThrow("has gone");
  await last;
  expect(begun).toEqual(["last"]);
});

test("what fails lets the next begin", async () => {
  const queue = createQueue(1, 10);
  const failing = queue(() => Promise.reject(new Error("broken")), forever);
  const next = queue(async () => "done", forever);
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
});

test("where too many wait, the next is told so", async () => {
  const queue = createQueue(1, 1);
  const { end, work } = slow();
  const all = [queue(work, forever), queue(work, forever)];
  await expect(queue(work, forever)).rejects.toMatchObject({ statusCode: 503 });
  end();
  await Promise.all(all);
});
