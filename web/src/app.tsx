/** A whole page: head, view, foot. The same on the server and in the browser. */
import type { JSX } from "preact";
import type { PageFrame, PageView } from "../../src/model/page.ts";
import { Footer } from "./chrome/Footer.tsx";
import { Header } from "./chrome/Header.tsx";
import { KeysHelp } from "./chrome/KeysHelp.tsx";
import { Frame } from "./frame.ts";
import { words } from "./strings.ts";
import type { ViewModule, ViewName } from "./views/registry.ts";
import { dayWords } from "./words/when.ts";

export interface AppProps {
  readonly page: PageView;
  readonly frame: PageFrame;
  readonly module: ViewModule<ViewName>;
}

export function App({ page, frame, module: { View } }: AppProps): JSX.Element {
  return (
    <Frame.Provider value={frame}>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Header view={page.view} />
      <main id="main" class={`view-${page.view}`} tabIndex={-1}>
        {frame.at !== null && <p class="as-of-note">{words.asOf.note(dayWords(frame.at))}</p>}
        <View page={page} />
      </main>
      <Footer view={page.view} />
      <KeysHelp />
    </Frame.Provider>
  );
}
