/** Somebody's name, or a club's, or an outlet's, as a link to its page. */
import type { JSX } from "preact";
import { namedPath } from "../addresses.ts";
import { useLink } from "../frame.ts";

export interface NameLinkProps {
  readonly of: { readonly id: string; readonly name: string };
}

export function NameLink({ of: { id, name } }: NameLinkProps): JSX.Element {
  const link = useLink();
  const path = namedPath(id);
  return path ? <a href={link(path)}>{name}</a> : <span>{name}</span>;
}
