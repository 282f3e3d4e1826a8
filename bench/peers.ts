/** Others who read English, each doing all that it can by itself; they tell words and names, not who is said to get which job. */

import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Article } from "../src/model/index.ts";

/** wink-nlp with its English model: tokens, sentences, parts of speech, entities, negation and sentiment. */
export function createWink(): (article: Article) => unknown {
  const nlp = winkNLP(model);
  return ({ text }) => {
    const doc = nlp.readDoc(text);
    return doc.tokens().out(nlp.its.pos).length + doc.sentences().out().length + doc.entities().out().length;
  };
}

/** compromise with all its parts: sentences, parts of speech, chunks, and the people, places and organisations. */
export function readWithCompromise({ text }: Article): unknown {
  return compromise(text).topics().out("array");
}
