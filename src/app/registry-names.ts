/** What the registry calls clubs and outlets. */
import type { Named } from "../model/index.ts";

/** Imported once: asking the loader again takes longer than finding the names. */
let loaded: Promise<typeof import("../registry/registered-names.ts")> | undefined;

/** Names under which books know somebody or something, those of the registry first. The registry loads when it is first asked. */
export async function withRegistryNames(names: ReadonlyMap<string, Named>): Promise<ReadonlyMap<string, Named>> {
  loaded ??= import("../registry/registered-names.ts");
  const { registeredNames } = await loaded;
  const registered = await registeredNames(names.keys());
  const named = ([id, { name, aliases }]: [string, Named]): [string, Named] => {
    const [usual = name, ...others] = registered.get(id) ?? [];
    const rest = new Set([...others, name, ...aliases]);
    rest.delete(usual);
    return [id, { id, name: usual, aliases: [...rest] }];
  };
  return new Map([...names].map(named));
}
