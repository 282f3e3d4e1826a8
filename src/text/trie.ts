/** A node of a trie over words: where a phrase ends, its values stand. */
export interface TrieNode<T> {
  readonly children: Map<string, TrieNode<T>>;
  values: T[] | null;
}

export function createTrie<T>(): TrieNode<T> {
  return { children: new Map(), values: null };
}

/** Puts a phrase into a trie. Phrases may share all their words; the values then stand side by side. */
export function addPhrase<T>(root: TrieNode<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let child = node.children.get(word);
    if (!child) {
      child = createTrie<T>();
      node.children.set(word, child);
    }
    node = child;
  }
  node.values ??= [];
  node.values.push(value);
}
