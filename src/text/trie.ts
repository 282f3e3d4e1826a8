import { type Word, wordTable } from "./tokens.ts";

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

/** Where the phrases of a trie begin that open with a word, by the spelling that the trie knows words by; null where none do. */
export function openingsOf<T>(root: TrieNode<T>, spelling: (word: Word) => string): (word: Word) => TrieNode<T> | null {
  return wordTable((word) => root.children.get(spelling(word)) ?? null);
}
