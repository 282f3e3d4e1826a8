/** Keys: `/` search, `j k` lines, `e` evidence, `[ ]` days, `?` help, Escape. Off while one types, and off for good where the reader says so. */
import type { PageFrame } from "../../../src/model/page.ts";
import { withQuery } from "../addresses.ts";
import { addDays, addMonths } from "../words/days.ts";

/** Where the reader's wish about single keys is kept. */
const OFF = "hearsay-keys-off";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens from now on; `frame` says which day is looked at. */
export function listenToKeys(frame: PageFrame): void {
  const actions: Readonly<Record<string, () => void>> = {
    "/": () => document.getElementById("search")?.focus(),
    j: () => move(1),
    k: () => move(-1),
    e: toggleEvidence,
    "[": () => turn(frame, (day) => addDays(day, -1)),
    "]": () => turn(frame, (day) => addDays(day, 1)),
    "{": () => turn(frame, (day) => addMonths(day, -1)),
    "}": () => turn(frame, (day) => addMonths(day, 1)),
    "?": openHelp,
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return closeOpen(event);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = actions[event.key];
    if (!action || localStorage.getItem(OFF) !== null || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    action();
  });
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-opens="keys"]')) openHelp();
    for (const open of document.querySelectorAll<HTMLDetailsElement>("details.evidence[open], details.as-of[open]")) {
      if (target && !open.contains(target)) open.open = false;
    }
  });
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const rowAt = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>("[data-row]") ?? null;

function move(step: number): void {
  const all = rows();
  const here = rowAt(document.activeElement);
  const index = here ? all.indexOf(here) + step : step > 0 ? 0 : all.length - 1;
  const next = all[Math.min(all.length - 1, Math.max(0, index))];
  next?.querySelector<HTMLElement>("a[href], summary, button")?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function toggleEvidence(): void {
  const scope = rowAt(document.activeElement) ?? document.getElementById("main");
  const details =
    document.activeElement?.closest<HTMLDetailsElement>("details.evidence") ?? scope?.querySelector<HTMLDetailsElement>("details.evidence");
  if (!details) return;
  details.open = !details.open;
  details.querySelector("summary")?.focus();
}

/** Closes the innermost thing that is open and goes back to what opened it. */
function closeOpen(event: KeyboardEvent): void {
  if (document.querySelector("dialog[open]")) return;
  const open = document.querySelector<HTMLDetailsElement>("details.evidence[open], details.as-of[open], details.dispute[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary")?.focus();
    event.preventDefault();
  } else if (isTyping(event.target)) (event.target as HTMLElement).blur();
}

/** Looks at another day: never before the first of the ledger, and past today at all days. */
function turn({ at, days, today, path }: PageFrame, step: (day: string) => string): void {
  const day = step(at ?? (days && days.last < today ? days.last : today));
  if (days && day < days.first) return;
  location.assign(withQuery(path, { at: day >= today ? null : day, cursor: null }));
}

function openHelp(): void {
  const dialog = document.getElementById("keys");
  const box = document.getElementById("keys-on");
  if (!(dialog instanceof HTMLDialogElement) || !(box instanceof HTMLInputElement)) return;
  box.checked = localStorage.getItem(OFF) === null;
  box.onchange = () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));
  dialog.showModal();
}
