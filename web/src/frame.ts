/** What every page has around it, for whichever part needs it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PageFrame } from "../../src/model/page.ts";
import { atDay } from "./addresses.ts";

const EMPTY: PageFrame = {
  path: "/",
  at: null,
  days: null,
  today: "1970-01-01",
  role: "public",
  disputes: false,
  contact: null,
  version: "",
};

export const Frame = createContext<PageFrame>(EMPTY);
export const useFrame = (): PageFrame => useContext(Frame);

/** Whether what is shown is in the ledger: what was only read has no pages to link to. */
export const Stored = createContext(true);

/** Makes links that keep the day that the page is looked at. */
export function useLink(): (address: string) => string {
  const { at } = useFrame();
  return (address) => atDay(address, at);
}
