/** Figures for Prometheus. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What is counted while the server runs. */
export interface Sources {
  /** Readings that the ledger has had. */
  readonly readings: () => Promise<number>;
  readonly responses: () => { readonly hits: number; readonly misses: number; readonly unchanged: number };
  /** Those who listen for events. */
  readonly listeners: () => number;
}

export interface Metrics {
  /** Counts a request; `route` is its pattern, not its address. */
  observe(method: string, route: string, status: number, seconds: number): void;
  /** All figures as text, and its media type. */
  text(): Promise<{ readonly body: string; readonly type: string }>;
}

/** Seconds: a kept answer takes less than the first of them, a page of a large ledger one of the middle. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function createMetrics({ readings, responses, listeners }: Sources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "hearsay_request_seconds",
    help: "Time that requests took, by route and status",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers: [registry],
  });
  new Gauge({
    name: "hearsay_responses",
    help: "Requests answered from kept responses, by making one, or with not modified",
    labelNames: ["how"],
    registers: [registry],
    collect() {
      for (const [how, count] of Object.entries(responses())) this.set({ how }, count);
    },
  });
  new Gauge({
    name: "hearsay_readings",
    help: "Readings that the ledger has had, retired ones too",
    registers: [registry],
    async collect() {
      this.set(await readings());
    },
  });
  new Gauge({
    name: "hearsay_event_listeners",
    help: "Open streams of events",
    registers: [registry],
    collect() {
      this.set(listeners());
    },
  });
  return {
    observe: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    text: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  };
}
