import type { Listener } from "../../domain/listener.ts";
import { tellLive } from "../../domain/live-message.ts";

/** First of all listeners: what the others add is small, and the reader should not wait for it. */
export const live: Listener = {
  name: "live",
  run: (event) => {
    tellLive(event);
    return Promise.resolve();
  },
};
