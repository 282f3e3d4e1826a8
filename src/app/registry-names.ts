/** What the registry calls clubs and outlets. */
import type { Named } from "../model/index.ts";

/** By entity id. Loaded once, and only where books are opened: reading a page of them must not wait for it twice. */
let known: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

async function loadNames(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { registry } = await import("../registry/index.ts");
  return new Map([
    ...registry.clubs.map(({ id, names }) => [`club:${id}`, names] as const),
    ...registry.outlets.map(({ id, names }) => [`outlet:${id}`, names] as const),
  ]);
}

/** Names under which books know somebody or something, those of the registry first. */
export async function withRegistryNames(names: ReadonlyMap<string, Named>): Promise<ReadonlyMap<string, Named>> {
  known ??= loadNames();
  const registered = await known;
  const named = ([id, { name, aliases }]: [string, Named]): [string, Named] => {
    const [usual = name, ...others] = registered.get(id) ?? [];
    const rest = new Set([...others, name, ...aliases]);
    rest.delete(usual);
    return [id, { id, name: usual, aliases: [...rest] }];
  };
  return new Map([...names].map(named));
}
