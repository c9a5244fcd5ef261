/** The little of autocannon that is used here; it brings no types of its own. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  export interface LoadRequest {
    method?: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }

  export interface LoadClient extends EventEmitter {
    setRequests(requests: LoadRequest[]): void;
  }

  export interface LoadOptions {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    amount?: number;
    requests: LoadRequest[];
    setupClient?: (client: LoadClient) => void;
    excludeErrorStats?: boolean;
  }

  export interface LoadResult {
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
    "2xx": number;
  }

  // eslint-disable-next-line import-x/no-default-export -- the library has one
  export default function autocannon(options: LoadOptions): Promise<LoadResult>;
}
