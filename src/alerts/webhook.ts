/**
 * Alerts to a program over HTTP, signed as Standard Webhooks says (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`), so that every
 * receiver that knows that format can check who sent it. An alert keeps its id however often it has to be sent: a receiver that has it already
 * knows that by the id.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { request } from "undici";
import type { Alert, Clock } from "../model/index.ts";

export interface Webhook {
  readonly url: string;
  /** Shared with the receiver; `whsec_` and base64, or any text. */
  readonly secret: string;
}

/** What became of a delivery: done; to be tried again; or given up because the receiver will not have it. */
export type Delivery = { readonly is: "sent" } | { readonly is: "later" | "refused"; readonly why: string };

/** Milliseconds for one delivery. */
const TIME = 15_000;

export function signature(secret: string, id: string, timestamp: number, body: string): string {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret);
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/** Whether a signature is the right one; takes as long for a wrong one. */
export function isSigned(secret: string, id: string, timestamp: number, body: string, signed: string): boolean {
  const [right, given] = [Buffer.from(signature(secret, id, timestamp, body)), Buffer.from(signed)];
  return right.length === given.length && timingSafeEqual(right, given);
}

export async function post(alert: Alert, { url, secret }: Webhook, clock: Clock, userAgent: string): Promise<Delivery> {
  const body = JSON.stringify(alert);
  const timestamp = Math.floor(clock.now() / 1000);
  try {
    const response = await request(url, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "user-agent": userAgent,
        "webhook-id": alert.id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signature(secret, alert.id, timestamp, body),
      },
      signal: clock.deadline(TIME),
    });
    await response.body.dump({ limit: 1 << 16 });
    return outcomeOf(response.statusCode);
  } catch (error) {
    return { is: "later", why: error instanceof Error ? error.message : String(error) };
  }
}

/** A receiver that says "not like that" will say so again; one that is busy, gone for a while, or not yet let in may not. */
function outcomeOf(status: number): Delivery {
  if (status >= 200 && status < 300) return { is: "sent" };
  const isFinal = status >= 300 && status < 500 && ![401, 403, 404, 408, 409, 425, 429].includes(status);
  return { is: isFinal ? "refused" : "later", why: `answered ${status}` };
}
