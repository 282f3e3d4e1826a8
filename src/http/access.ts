/** Who asks: tokens and the roles that they give. */
import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { ACCESS_ROLES, type AccessRole } from "../model/index.ts";

/** Whoever has a token: his role, and the name under which he judges. */
export interface Visitor {
  readonly role: AccessRole;
  readonly name: string;
}

interface Token extends Visitor {
  readonly hash: Buffer;
}

export type Tokens = readonly Token[];

/** Characters that a token has at least: fewer can be guessed. */
const LEAST = 20;

const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Tokens of a file: `role token [name]` a line, roles `reader` and `editor`; lines that begin with # are passed over.
 * @throws Error with a sentence on what is wrong with the file, never with a token in it.
 */
export function readTokens(path: string): Tokens {
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0)
    throw new Error(`others on this machine may read ${path}; run chmod 600 on it, and give out new tokens`);
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const tokens = lines.flatMap((line, index) => (/^\s*(#|$)/.test(line) ? [] : [tokenOf(line.trim(), `${path}, line ${index + 1}`)]));
  if (tokens.length === 0) throw new Error(`there is no token in ${path}; write a line "editor TOKEN NAME" into it`);
  return tokens;
}

function tokenOf(line: string, place: string): Token {
  const [role = "", token = "", ...name] = line.split(/\s+/);
  const known = ACCESS_ROLES.find((one) => one === role && one !== "public");
  if (!known) throw new Error(`${place}: a line begins with reader or editor`);
  if (token.length < LEAST || !/^[\w.~+/=-]+$/.test(token))
    throw new Error(`${place}: a token has ${LEAST} letters, digits or any of -._~+/= at least; openssl rand -hex 24 makes one`);
  return hashed(known, token, name.join(" ") || `a ${known}`);
}

/** A token as it is kept: what it is hashed from is nowhere in memory. */
export const hashed = (role: AccessRole, token: string, name: string): Token => ({ role, name, hash: hashOf(token) });

/** The visitor whose token a header has; null for any other token. Every token is compared, each in the same time. */
export function visitorOf(authorization: string, tokens: Tokens): Visitor | null {
  const [, typed = ""] = /^Bearer +(\S{1,400})$/i.exec(authorization) ?? [];
  const hash = hashOf(typed);
  const found = tokens.filter((token) => timingSafeEqual(token.hash, hash));
  const [visitor] = found;
  return visitor && typed !== "" ? { role: visitor.role, name: visitor.name } : null;
}

/** Whether a role is as much as is needed. */
export function isAllowed(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}
