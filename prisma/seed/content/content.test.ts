import { describe, expect, it } from "vitest";
import type { Beat } from "./beat.ts";
import { afterLossBeats, lostStories, wonBeats } from "./deal-closings.ts";
import { negotiationBeats } from "./deal-negotiation.ts";
import { proposalBeats } from "./deal-proposal.ts";
import { qualifiedBeats } from "./deal-qualified.ts";
import { everydayBeats } from "./everyday.ts";
import { colleagues, influencers } from "./colleagues.ts";
import { roots } from "./company-names.ts";
import { heavyIndustries } from "./industries-heavy.ts";
import { lightIndustries } from "./industries-light.ts";
import { neededOpenings } from "./openings-needed.ts";
import { offeredOpenings } from "./openings-offered.ts";
import { confirmReasons, disputeReasons, replies } from "./replies.ts";
import { peopleStories } from "./stories-people.ts";
import { serviceStories } from "./stories-service.ts";

const beats: Beat[] = [
  ...[...neededOpenings, ...offeredOpenings, ...serviceStories, ...peopleStories, ...lostStories].flatMap(
    (one) => one.beats,
  ),
  ...[qualifiedBeats, proposalBeats, negotiationBeats, wonBeats, afterLossBeats, everydayBeats].flat(),
];

describe("what colleagues say", () => {
  it("has at least 400 different sentences", () => {
    const talk = [...Object.values(replies), confirmReasons, disputeReasons];
    const posts = new Set(beats.flatMap((beat) => [...beat.fr, ...beat.en]));
    const others = new Set(talk.flatMap((one) => [...one.fr, ...one.en]));
    expect(posts.size).toBeGreaterThanOrEqual(400);
    expect(others.size).toBeGreaterThanOrEqual(120);
  });

  it("says the same in both languages, answers at the place of their questions", () => {
    for (const beat of beats) {
      expect(beat.by).not.toContain(undefined);
      expect(beat.fr.length).toBe(beat.en.length);
      if (!beat.answers) continue;
      expect(beat.answers.fr.length).toBe(beat.answers.en.length);
      expect(beat.answers.fr.length).toBeGreaterThan(beat.fr.length);
    }
    for (const reply of Object.values(replies)) expect(reply.fr.length).toBe(reply.en.length);
  });

  it("names companies and colleagues once each", () => {
    const every = [...roots.fr, ...roots.en];
    expect(new Set(every).size).toBe(every.length);
    const everyone = [...colleagues, ...influencers];
    expect(new Set(everyone.map((one) => one.email)).size).toBe(everyone.length);
    for (const one of everyone) expect(one.email).toMatch(/^[a-z.-]+@(meridel|influencers)\.example$/);
    const industries = [...heavyIndustries, ...lightIndustries];
    expect(new Set(industries.map((one) => one.key)).size).toBe(industries.length);
  });
});
