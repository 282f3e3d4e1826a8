import type { Entity } from "../model/index.ts";
import { type Draft, spanOf } from "./draft.ts";

/** How the article writes each figure, and where; genitive endings cut off. */
function formsOf(draft: Draft): { readonly forms: readonly Set<string>[]; readonly spans: readonly (readonly [number, number])[][] } {
  const forms = draft.figures.map(() => new Set<string>());
  const spans = draft.figures.map((): (readonly [number, number])[] => []);
  const plain = draft.lexicon.pack.grammar.genitive.includes("s");
  for (const m of draft.mentions) {
    const { start, end } = spanOf(draft, m.from, m.to);
    spans[m.figure]?.push([start, end]);
    if (m.by !== "name" && m.by !== "part") continue;
    const text = draft.article.text.slice(start, end);
    const cut = m.genitive && plain && text.endsWith("s") && text !== draft.figures[m.figure]?.name;
    forms[m.figure]?.add(cut ? text.slice(0, -1) : text);
  }
  return { forms, spans };
}

/** The figures that somebody names, with every way the article and the registry write them; a surname that two people share is nobody's. */
export function entitiesOf(draft: Draft): Entity[] {
  const { forms, spans } = formsOf(draft);
  const owners = new Map<string, number>();
  for (const set of forms) for (const form of set) owners.set(form, (owners.get(form) ?? 0) + 1);
  return draft.figures.map((figure, i) => {
    const own = [...(forms[i] ?? [])].filter((form) => owners.get(form) === 1);
    const aliases = new Set([...own, ...figure.aliases]);
    aliases.delete(figure.name);
    return { id: figure.id, kind: figure.kind, name: figure.name, aliases: [...aliases], mentions: spans[i] ?? [] };
  });
}
