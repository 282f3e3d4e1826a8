/** The ledger in the terms of W3C PROV, as JSON-LD: which claim comes from which article, on whose word, found by which reader. */
import type { Assertion, Books, Voice } from "../model/index.ts";

/** Terms that are hearsay's own live under this name. */
const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  hearsay: "urn:hearsay:terms:",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  wasDerivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
  wasAttributedTo: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  hadPrimarySource: { "@id": "prov:hadPrimarySource", "@type": "@id" },
  wasGeneratedBy: { "@id": "prov:wasGeneratedBy", "@type": "@id" },
  wasAssociatedWith: { "@id": "prov:wasAssociatedWith", "@type": "@id" },
  used: { "@id": "prov:used", "@type": "@id" },
  value: "prov:value",
} as const;

const urn = (kind: string, id: string): string => `urn:hearsay:${kind}:${encodeURIComponent(id)}`;
const voiceUrn = (voice: Voice): string => urn("agent", voice.id ?? `${voice.kind}:${voice.name}`);

type Node = Readonly<Record<string, unknown>>;

/** A JSON-LD document of all claims. Each is derived from its article and attributed to every voice of its chain; the last is its primary source. */
export function toProv(books: Books): string {
  const nodes = new Map<string, Node>();
  const add = (node: Node & { readonly "@id": string }): void => void (nodes.has(node["@id"]) || nodes.set(node["@id"], node));
  for (const assertion of books.assertions) {
    const { publication, claim, reader } = assertion;
    const article = publication.url ?? urn("publication", publication.id);
    const activity = urn("reading", `${publication.id}:${reader}`);
    add({
      "@id": article,
      "@type": ["prov:Entity", "schema:NewsArticle"],
      ...(publication.title ? { "schema:headline": publication.title } : {}),
      "schema:inLanguage": publication.language,
      "hearsay:published": { "hearsay:earliest": publication.published.earliest, "hearsay:latest": publication.published.latest },
    });
    add({ "@id": urn("reader", reader), "@type": ["prov:SoftwareAgent"], label: `hearsay ${reader}` });
    add({ "@id": activity, "@type": ["prov:Activity"], used: article, wasAssociatedWith: urn("reader", reader) });
    for (const voice of claim.attribution) add({ "@id": voiceUrn(voice), "@type": agentTypes(voice), label: voice.name });
    add(claimNode(assertion, article, activity));
  }
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": [...nodes.values()] }, null, 2)}\n`;
}

function agentTypes({ kind }: Voice): readonly string[] {
  return ["prov:Agent", kind === "person" ? "prov:Person" : kind === "unnamed" ? "hearsay:UnnamedSource" : "prov:Organization"];
}

function claimNode({ id, claim }: Assertion, article: string, activity: string): Node & { readonly "@id": string } {
  const { kind, person, club, role, stage, manner, act, polarity, certainty, attribution, evidence } = claim;
  const said = { kind, person, club, role, stage, manner, act, polarity, certainty };
  const origin = attribution.at(-1);
  return {
    "@id": urn("claim", id),
    "@type": ["prov:Entity", "hearsay:Claim"],
    ...Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value ? [[`hearsay:${name}`, value] as const] : []))),
    value: evidence.text,
    "hearsay:start": evidence.start,
    "hearsay:end": evidence.end,
    wasDerivedFrom: article,
    wasAttributedTo: attribution.map(voiceUrn),
    ...(origin ? { hadPrimarySource: voiceUrn(origin) } : {}),
    wasGeneratedBy: activity,
  };
}
