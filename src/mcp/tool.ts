/** What all tools have in common: read-only, with an answer in the shapes of the API and a text in English, and errors that say what to do. */
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import type { Missing } from "../app/serving/asked.ts";
import type { Desk } from "../app/serving/desk.ts";
import type { AccessRole } from "../model/index.ts";

/** Whom the tools ask, and what whoever asks them may have. */
export interface Counter {
  readonly desk: Desk;
  /** `reader` for the owner of the machine, `public` for whoever reaches it over the network. */
  readonly role: Exclude<AccessRole, "editor">;
  readonly fetching: boolean;
  readonly allowPrivate: boolean;
  /** A line for whoever runs the server. */
  readonly log: (line: string) => void;
  /** Calls that are being answered. */
  readonly busy: Set<Promise<unknown>>;
}

/** An answer in the shapes of the API, and in words. */
export interface Told {
  readonly answer: object;
  readonly text: string;
}

/** What was asked wrongly, and what to do about it. */
export interface Refused {
  readonly refused: string;
}

type Registering = (server: McpServer, counter: Counter) => void;

interface ToolTold<I extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: z.ZodObject;
  /** Whether it may reach beyond the ledger. */
  readonly isOpenWorld?: boolean;
  readonly answer: (counter: Counter, asked: z.infer<I>) => Promise<Told | Missing | Refused>;
}

/** A tool that can be added to a server. */
export function tool<I extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  isOpenWorld = false,
  answer,
}: ToolTold<I>): Registering {
  const annotations = { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: isOpenWorld };
  return (server, counter) => {
    const config = { title, description, inputSchema: input as z.ZodObject, outputSchema: output, annotations };
    server.registerTool(name, config, async (asked): Promise<CallToolResult> => {
      const answering = answered(name, counter, () => answer(counter, asked as z.infer<I>));
      counter.busy.add(answering);
      return answering.finally(() => counter.busy.delete(answering));
    });
  };
}

async function answered(name: string, { role, log }: Counter, ask: () => Promise<Told | Missing | Refused>): Promise<CallToolResult> {
  try {
    const told = await ask();
    if ("missing" in told) return failed(missingText(told));
    if ("refused" in told) return failed(told.refused);
    return { content: [{ type: "text", text: told.text }], structuredContent: { ...told.answer } };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    log(`${name}: ${words}`);
    // Paths of this machine are nobody's business beyond it.
    return failed(role === "public" ? "The ledger could not answer; whoever runs this server finds the reason in its log." : words);
  }
}

const failed = (text: string): CallToolResult => ({ content: [{ type: "text", text }], isError: true });

function missingText({ missing, suggestions }: Missing): string {
  const meant = suggestions.map(({ id, name }) => `${name} (${id})`).join(", ");
  return meant === ""
    ? `${missing}. The search tool finds names by their beginnings.`
    : `${missing}. Did you mean ${meant}? Ask again with one of these names or ids.`;
}
