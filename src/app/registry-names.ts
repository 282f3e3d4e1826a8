/** What the registry calls clubs and outlets. */
import type { Named } from "../model/index.ts";

/** Names under which books know somebody or something, those of the registry first. */
export async function withRegistryNames(names: ReadonlyMap<string, Named>): Promise<ReadonlyMap<string, Named>> {
  const { registry } = await import("../registry/index.ts");
  const known = new Map<string, readonly string[]>();
  for (const { id, names: all } of registry.clubs) if (names.has(`club:${id}`)) known.set(`club:${id}`, all);
  for (const { id, names: all } of registry.outlets) if (names.has(`outlet:${id}`)) known.set(`outlet:${id}`, all);
  const named = ([id, { name, aliases }]: [string, Named]): [string, Named] => {
    const [usual = name, ...others] = known.get(id) ?? [];
    const rest = new Set([...others, name, ...aliases]);
    rest.delete(usual);
    return [id, { id, name: usual, aliases: [...rest] }];
  };
  return new Map([...names].map(named));
}
