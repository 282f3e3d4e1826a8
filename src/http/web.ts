/** The page as it was built: what draws it, and its files, all in memory. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { RenderPage } from "../model/index.ts";
import type { Asset, Web } from "./house.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
};

/** Where the page lies when it is built. */
export const builtPage = (): string => fileURLToPath(new URL("../../dist/web/", import.meta.url));

/** The page in a folder; null where it is not built. */
export async function loadWeb(folder = builtPage()): Promise<Web | null> {
  const server = join(folder, "server.js");
  if (!existsSync(server)) return null;
  const { render } = (await import(pathToFileURL(server).href)) as { readonly render: RenderPage };
  const assets = join(folder, "assets");
  return { render, assets: existsSync(assets) ? assetsIn(assets) : new Map() };
}

function assetsIn(folder: string): ReadonlyMap<string, Asset> {
  const names = readdirSync(folder).filter((name) => TYPES[extname(name)]);
  const beside = (name: string): Buffer | null => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null);
  return new Map(
    names.map((name) => [
      name,
      { type: TYPES[extname(name)] ?? "", raw: readFileSync(join(folder, name)), br: beside(`${name}.br`), gzip: beside(`${name}.gz`) },
    ]),
  );
}
