import type { Value } from "../../domain/conversation/value.ts";
import { builder } from "../builder.ts";

const MeterType = builder.objectRef<Value["meter"][number]>("ValueMeter").implement({
  description: "One of the four lights of a piece of information, with the sentence that says why.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "source, precision, freshness or confirmed." }),
    level: t.float({ description: "0 to 1, to a hundredth.", resolve: ({ level }) => Math.round(level * 100) / 100 }),
    key: t.exposeString("key", { description: "Message key of the sentence." }),
    params: t.expose("params", { type: "JSON" }),
  }),
});

export const ValueType = builder.objectRef<Value & { ageing: boolean }>("InformationValue").implement({
  description: "V = B × P × F × C: what a piece of information is worth now.",
  fields: (t) => ({
    value: t.exposeFloat("value", { description: "0 to 1." }),
    base: t.exposeFloat("base", { description: "What its kind is worth." }),
    precision: t.exposeFloat("precision", { description: "Filled slots of the useful ones." }),
    freshness: t.exposeFloat("freshness", { description: "2^(−age/half-life)." }),
    credibility: t.exposeFloat("credibility", { description: "A probability." }),
    ageing: t.exposeBoolean("ageing", { description: "Old enough to ask whether it is still true." }),
    meter: t.field({ type: [MeterType], resolve: (value) => value.meter }),
  }),
});
