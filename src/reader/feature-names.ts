const joined = new Map<string, Map<string, string>>();

/** The name of a feature from its parts ("hedged", "departure"); made once, because joining strings for every frame costs more than weighing them. */
export function featureName(head: string, tail: string): string {
  let tails = joined.get(head);
  if (!tails) {
    tails = new Map();
    joined.set(head, tails);
  }
  let name = tails.get(tail);
  if (name === undefined) {
    name = `${head}/${tail}`;
    tails.set(tail, name);
  }
  return name;
}
