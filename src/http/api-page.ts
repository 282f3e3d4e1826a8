/** The description of the API as a page that people can read: made on the server, with nothing in it that runs. */
import { PROBLEMS } from "./problems.ts";

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Shape[];
}

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Shape;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Shape }>> };
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Shape }>> }>>;
}

/** What of an OpenAPI document is shown. */
interface Description {
  readonly info?: { readonly title?: string; readonly version?: string; readonly description?: string };
  readonly paths?: unknown;
  readonly components?: { readonly schemas?: unknown };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? "");

/** A plain page of one's own. */
export function plainPage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><link rel="stylesheet" href="/api.css"></head><body>${body}</body></html>`;
}

export function describePage(described: Description): string {
  const operations = Object.entries((described.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Operation>>>>).flatMap(
    ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  const parts = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(tag));
    return `<section><h2 id="${idOf(tag)}">${escaped(tag)}</h2>${own.map(operationPart).join("")}</section>`;
  });
  const contents = tags.map((tag) => `<a href="#${idOf(tag)}">${escaped(tag)}</a>`).join(" · ");
  const { title = "", version = "", description = "" } = described.info ?? {};
  const head = `<h1>${escaped(title)} <small class="faint">${escaped(version)}</small></h1><p>${escaped(description)}</p>`;
  const links = `<p>${contents} · <a href="#shapes">shapes</a> · <a href="#problems">problems</a> · <a href="/openapi.json">openapi.json</a></p>`;
  return plainPage(title, `${head}${links}${parts.join("")}${shapesPart(described)}${problemsPart()}`);
}

const idOf = (tag: string): string => tag.replace(/[^a-z]+/g, "-");

function operationPart({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string {
  const { summary = "", description = "", parameters = [], requestBody, responses, security = [] } = operation;
  const rows = parameters.map(({ name, required, description: words = "", schema }) => row(name, required ?? false, words, schema));
  const body = Object.values(requestBody?.content ?? {})[0]?.schema;
  const fields = Object.entries(body?.properties ?? {}).map(([name, shape]) =>
    row(name, body?.required?.includes(name) ?? false, shape.description ?? "", shape),
  );
  const answer = Object.values(responses?.["200"]?.content ?? {})[0]?.schema;
  const token = security.length > 0 ? `<p class="faint">Takes a token.</p>` : "";
  const list = [...rows, ...fields].join("");
  return `<h3><code>${method.toUpperCase()} ${escaped(path)}</code></h3><p>${escaped(summary)}.</p>${description ? `<p>${escaped(description)}</p>` : ""}${token}${list ? `<dl>${list}</dl>` : ""}<p>Answers ${answer ? typeWords(answer) : "a file"}.</p>`;
}

function row(name: string, isRequired: boolean, words: string, shape: Shape = {}): string {
  const more = [
    typeWords(shape),
    isRequired ? "required" : "",
    shape.default === undefined ? "" : `default ${escaped(String(shape.default))}`,
  ];
  return `<dt><code>${escaped(name)}</code></dt><dd>${more.filter(Boolean).join(", ")}${words ? `. ${escaped(words)}` : ""}</dd>`;
}

function typeWords({ $ref, enum: values, items, anyOf, type, format }: Shape): string {
  if ($ref) {
    const name = $ref.split("/").at(-1) ?? "";
    return `<a href="#shape-${escaped(name)}">${escaped(name)}</a>`;
  }
  if (values) return values.map((value) => `<code>${escaped(String(value))}</code>`).join(" | ");
  if (anyOf) return anyOf.map(typeWords).join(" or ");
  if (items) return `list of ${typeWords(items)}`;
  return escaped(`${Array.isArray(type) ? type.join(" or ") : (type ?? "any")}${format ? ` (${format})` : ""}`);
}

function shapesPart({ components }: Description): string {
  const shapes = Object.entries((components?.schemas ?? {}) as Readonly<Record<string, Shape>>).filter(([name]) => !name.endsWith("Input"));
  const parts = shapes.map(([name, { description = "", properties = {}, required = [] }]) => {
    const rows = Object.entries(properties).map(([field, shape]) => row(field, required.includes(field), shape.description ?? "", shape));
    return `<h3 id="shape-${escaped(name)}">${escaped(name)}</h3><p>${escaped(description)}</p><dl>${rows.join("")}</dl>`;
  });
  return `<section><h2 id="shapes">shapes</h2>${parts.join("")}</section>`;
}

function problemsPart(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([kind, [status, title]]) => `<dt id="${kind}"><code>${status}</code></dt><dd>${escaped(title)}</dd>`,
  );
  return `<section><h2 id="problems">problems</h2><p>Errors are application/problem+json (RFC 9457): what happened, and what to do.</p><dl>${rows.join("")}</dl></section>`;
}
