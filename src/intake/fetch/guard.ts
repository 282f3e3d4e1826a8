/** Whom a fetch may connect to: the public internet and nobody behind the user's own walls. */
import { lookup as lookupAddresses } from "node:dns/promises";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";

/** IANA's registries of special-purpose addresses (RFC 6890 and its updates), IPv4: none of them is a public web server. */
const SPECIAL_V4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // The metadata service of Azure, in public address space.
  ["168.63.129.16", 32],
];

/** What of 2000::/3, the only public part of IPv6, is not: protocol assignments with Teredo, documentation, 6to4. */
const SPECIAL_V6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const special = new BlockList();
for (const [network, prefix] of SPECIAL_V4) special.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of SPECIAL_V6) special.addSubnet(network, prefix, "ipv6");
const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");
const translated = new BlockList();
translated.addSubnet("64:ff9b::", 96, "ipv6");

/** Whether an IP address belongs to the public internet; an IPv4 address inside an IPv6 one counts as what it is. Names do not. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (isIP(plain) === 4) return !special.check(plain, "ipv4");
  if (isIP(plain) !== 6) return false;
  if (translated.check(plain, "ipv6")) return isPublicAddress(lastFourBytes(plain));
  return global6.check(plain, "ipv6") && !special.check(plain, "ipv6");
}

function lastFourBytes(address: string): string {
  const [high = 0, low = 0] = new URL(`http://[${address}]/`).hostname
    .slice(1, -1)
    .split(":")
    .slice(-2)
    .map((group) => Number.parseInt(group || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

export interface Resolved {
  readonly address: string;
  readonly family: number;
}

export interface GuardOptions {
  /** Lets every address through. */
  readonly allowPrivate?: boolean;
  /** Names to addresses; the system's resolver where left out. */
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>;
  /** Which addresses are public; `isPublicAddress` where left out. */
  readonly isPublic?: (address: string) => boolean;
  /** The most bytes of response headers. */
  readonly headerBytes: number;
  /** Milliseconds until a connection must stand. */
  readonly connectTime: number;
}

/** A connection that was not made because of where it led. */
export interface BarredError extends Error {
  readonly code: "HEARSAY_BARRED";
}

function barred(host: string, address: string): BarredError {
  const where = host === address ? "" : `${address}, `;
  const error = new Error(`leads to ${where}an address of a private network; --allow-private lets it`);
  return Object.assign(error, { code: "HEARSAY_BARRED" as const });
}

export function isBarred(error: unknown): error is BarredError {
  return error instanceof Error && (error as { code?: unknown }).code === "HEARSAY_BARRED";
}

/**
 * What opens connections. The name is looked up once, all its addresses are checked, and the socket is given these and no others, so that a name
 * which answers differently the second time gains nothing; redirects come through here like any other request.
 */
export function createGuard(options: GuardOptions): Agent {
  const { allowPrivate = false, resolve = systemResolve, isPublic = isPublicAddress, headerBytes, connectTime } = options;
  const lookup: LookupFunction = (host, { all }, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        const wrong = allowPrivate ? undefined : addresses.find(({ address }) => !isPublic(address));
        if (wrong) callback(barred(host, wrong.address), "", 0);
        else if (!first) callback(Object.assign(new Error(`${host} has no address`), { code: "ENOTFOUND" }), "", 0);
        else if (all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
  const connect = buildConnector({ lookup, timeout: connectTime });
  return new Agent({
    maxHeaderSize: headerBytes,
    connections: 2,
    pipelining: 1,
    connect: (target, callback) => {
      const host = target.hostname.replace(/^\[|\]$/g, "");
      // A literal address is never looked up.
      if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) callback(barred(host, host), null);
      else connect(target, callback);
    },
  });
}

const systemResolve = (host: string): Promise<readonly Resolved[]> => lookupAddresses(host, { all: true });
