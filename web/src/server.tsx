/** Makes whole documents: what the server imports as `dist/web/server.js`. No inline script, no inline style, nothing from elsewhere. */
import { renderToString } from "preact-render-to-string";
import type { PageFrame, PageView, RenderPage } from "../../src/model/page.ts";
import { App } from "./app.tsx";
import { words } from "./strings.ts";
import { views } from "./views/all.ts";
import type { ViewModule, ViewName } from "./views/registry.ts";

interface Assets {
  readonly styles: readonly string[];
  readonly entry: string;
  readonly icon: string;
  readonly modules: readonly string[];
  readonly views: Readonly<Record<string, readonly string[]>>;
}

/** Put in by the build; a test has no assets. */
declare const ASSETS: Assets | undefined;
const assets: Assets = typeof ASSETS === "undefined" ? { styles: [], entry: "", icon: "", modules: [], views: {} } : ASSETS;

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** JSON that can stand in a script element: nothing in it can end the element or begin a comment. */
const inScript = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

function head(view: ViewName, title: string): string {
  const modules = [...assets.modules, ...(assets.views[view] ?? [])];
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(words.description)}">`,
    assets.icon && `<link rel="icon" type="image/svg+xml" href="/${assets.icon}">`,
    ...assets.styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...modules.map((file) => `<link rel="modulepreload" href="/${file}">`),
    assets.entry && `<script type="module" src="/${assets.entry}"></script>`,
  ].join("");
}

function titleOf(page: PageView): string {
  const module = views[page.view] as ViewModule<ViewName>;
  const own = module.titleOf(page);
  return own === "" ? words.name : `${own} · ${words.name}`;
}

export const render: RenderPage = (page: PageView, frame: PageFrame): string => {
  const module = views[page.view] as ViewModule<ViewName>;
  const body = renderToString(<App page={page} frame={frame} module={module} />);
  return `<!doctype html><html lang="${words.language}"><head>${head(page.view, titleOf(page))}</head><body><div id="app">${body}</div><script type="application/json" id="page">${inScript({ page, frame })}</script></body></html>`;
};
