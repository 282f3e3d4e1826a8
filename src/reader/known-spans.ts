import type { Token, TrieNode, Word } from "../text/index.ts";
import { type KnownName, type NameIndex, withoutGenitive } from "./name-index.ts";

/** Small words inside names. Names of people keep them in every language they are written about in. */
export const PARTICLES = new Set("van von der den de del di da dos das do du la le lo el al ter ten te bin ibn ben st af zu".split(" "));

/** A stretch of tokens that the registry knows a name for. */
export interface KnownSpan {
  readonly from: number;
  readonly to: number;
  readonly known: readonly KnownName[];
  readonly genitive: boolean;
}

/** Whether a token is a word with a capital, as names have. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.kind === "word" && tokens[at]?.word.cap === true;
}

const MOST_INITIALS = 6;

/** Letters parted by stops read as one word ("F.C."): the word, and where it ends; null for any other token. */
function initialsAt(tokens: readonly Token[], at: number): { readonly plain: string; readonly to: number } | null {
  let plain = "";
  let to = at;
  while (tokens[to]?.word.raw.length === 1 && isNamePart(tokens, to) && tokens[to + 1]?.word.raw === "." && tokens[to + 1]?.glued) {
    if ((to > at && !tokens[to]?.glued) || plain.length >= MOST_INITIALS) break;
    plain += tokens[to]?.word.plain ?? "";
    to += 2;
  }
  return plain.length > 1 ? { plain, to } : null;
}

type Node = TrieNode<KnownName> | null;

/** Where a trie goes on with a word; its first words are found without a search. */
function step(index: NameIndex, node: TrieNode<KnownName>, word: Word): Node {
  return node === index.trie ? index.openings(word) : (node.children.get(word.plain) ?? null);
}

function genitiveStep(index: NameIndex, node: TrieNode<KnownName>, word: Word): Node {
  return node === index.trie ? index.genitives(word) : (node.children.get(withoutGenitive(word)) ?? null);
}

/** Where the words of a name go on behind a genitive: "Danmarks U21", "England's Under-21s". */
function behindGenitive(
  tokens: readonly Token[],
  at: number,
  to: number,
  node: Node,
  index: NameIndex,
  genitives: boolean,
): KnownSpan | null {
  const next = tokens[to]?.word.plain ?? "";
  return node?.children.has(next) ? knownFrom(tokens, at, to, node, index, genitives) : null;
}

/** Longest known name from a token on. A plain genitive ending is cut from its last word where the language has one. */
function knownAt(tokens: readonly Token[], at: number, index: NameIndex, genitives: boolean): KnownSpan | null {
  return knownFrom(tokens, at, at, index.trie, index, genitives);
}

/** The same from a token inside a name on, whose words so far have led to a node of the trie. */
function knownFrom(
  tokens: readonly Token[],
  at: number,
  from: number,
  opening: TrieNode<KnownName>,
  index: NameIndex,
  genitives: boolean,
): KnownSpan | null {
  let node: Node = opening;
  let best: KnownSpan | null = null;
  for (let to = from; to < tokens.length; ) {
    const word = tokens[to]?.word;
    if (!word) break;
    const initials = word.raw.length === 1 ? initialsAt(tokens, to) : null;
    const cut = genitives && !initials ? genitiveStep(index, node, word) : null;
    if (cut?.values)
      best = behindGenitive(tokens, at, to + 1, cut, index, genitives) ?? { from: at, to: to + 1, known: cut.values, genitive: true };
    node = initials ? (node.children.get(initials.plain) ?? null) : step(index, node, word);
    if (!node) break;
    to = initials?.to ?? to + 1;
    if (node.values) {
      const possessive = tokens[to]?.word.low === "'s";
      const beyond: KnownSpan | null = possessive ? behindGenitive(tokens, at, to + 1, node, index, genitives) : null;
      best = beyond ?? { from: at, to, known: node.values, genitive: false };
    }
  }
  return best;
}

/** Keeps the meanings whose capitals agree with the text's. */
function agreeing(span: KnownSpan | null, tokens: readonly Token[], index: NameIndex): KnownSpan | null {
  if (!span) return null;
  let cap = false;
  for (let i = span.from; i < span.to; i++) cap ||= tokens[i]?.word.cap ?? false;
  const particle = span.to - span.from === 1 && PARTICLES.has(tokens[span.from]?.word.low ?? "");
  const single = span.to - span.from === 1 ? tokens[span.from]?.word : undefined;
  const given = single !== undefined && index.givenNames.has(single.plain);
  const fits = (name: KnownName) => (!name.cap || cap) && (!name.shout || !single || single.shout) && !(given && name.kind === "outlet");
  const known = particle ? [] : span.known.filter(fits);
  if (known.length === 0) return null;
  return { ...span, known };
}

/** Finds the known name that begins at a token, if any. `genitives`: whether the language's genitive is a plain s. */
export function knownNameAt(tokens: readonly Token[], at: number, index: NameIndex, genitives: boolean): KnownSpan | null {
  return agreeing(knownAt(tokens, at, index, genitives), tokens, index);
}
