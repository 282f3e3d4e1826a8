/** Wakes the page up in the browser: everything that can be read stands there already. */
import { hydrate } from "preact";
import type { PageFrame, PageView } from "../../src/model/page.ts";
import { App } from "./app.tsx";
import { listenToKeys } from "./client/keys.ts";
import "./styles/main.css";
import { loaders, type ViewModule, type ViewName } from "./views/registry.ts";

async function start(): Promise<void> {
  const root = document.getElementById("app");
  const data = document.getElementById("page")?.textContent;
  if (!root || !data) return;
  const { page, frame } = JSON.parse(data) as { readonly page: PageView; readonly frame: PageFrame };
  listenToKeys(frame);
  const module = (await loaders[page.view]()) as ViewModule<ViewName>;
  hydrate(<App page={page} frame={frame} module={module} />, root);
  document.documentElement.dataset.awake = "true";
}

void start();
