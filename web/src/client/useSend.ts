/** Sends what an editor writes: asks for the token once a tab, and says what became of it. */
import { useEffect, useState } from "preact/hooks";
import { words } from "../strings.ts";
import { type Answered, keepToken, tokenOfTab } from "./api.ts";

export interface Sending {
  /** The form has to ask for the token: there is none yet, or the server refused it. */
  readonly needsToken: boolean;
  readonly isBusy: boolean;
  /** What became of it, in words; empty before. */
  readonly said: string;
  readonly isRefused: boolean;
  readonly send: (post: () => Promise<Answered<unknown>>, token: string | null) => Promise<boolean>;
}

const UNAUTHORISED = 401;
const FORBIDDEN = 403;

/** `isEditor`: the server takes this reader for an editor without any token. */
export function useSend(isEditor: boolean): Sending {
  const [needsToken, setNeedsToken] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly isRefused: boolean }>({ said: "", isRefused: false });
  useEffect(() => setNeedsToken(!isEditor && tokenOfTab() === ""), [isEditor]);
  const send: Sending["send"] = async (post, token) => {
    if (token) keepToken(token);
    setBusy(true);
    const answered = await post();
    setBusy(false);
    setOutcome({ said: answered.ok ? words.correct.saved : answered.detail, isRefused: !answered.ok });
    setNeedsToken(!answered.ok && (answered.status === UNAUTHORISED || answered.status === FORBIDDEN));
    return answered.ok;
  };
  return { needsToken, isBusy, ...outcome, send };
}
