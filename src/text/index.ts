export * from "./digest.ts";
export * from "./fold.ts";
export * from "./names.ts";
export * from "./prints.ts";
export * from "./sentences.ts";
export * from "./tokens.ts";
export * from "./trie.ts";
