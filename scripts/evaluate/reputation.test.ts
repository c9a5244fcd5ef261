import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evaluateReputation } from "./reputation.ts";

const BEER = ["../shared/data", "../../shared/data"]
  .map((root) => `${root}/qa-beer-stackexchange/2016-09`)
  .find((folder) => existsSync(folder));

test.skipIf(!BEER)("replays the votes of a Stack Exchange dump to what it publishes", async () => {
  const { sample, figures } = await evaluateReputation.run({ input: BEER });
  expect(sample.users).toBe(639);
  // A faithful replay reaches 361 of 452 exactly; deleted posts, edits and votes that were cast are not in the dump.
  expect(figures["the product"]!.exactly).toBeGreaterThanOrEqual(361 / 452);
  expect(figures["the product"]!["within 5 %"]).toBeGreaterThanOrEqual(0.97);
});

test("votes, accepted answers, bounties and the limit of a day", async () => {
  const folder = mkdtempSync(join(tmpdir(), "replay-"));
  const up = Array.from(
    { length: 25 },
    (_, i) => `<row Id="${i}" PostId="2" VoteTypeId="2" CreationDate="2027-01-04T00:00:00.000" />`,
  );
  const rows = (lines: string[]) => `<?xml version="1.0"?>\n<rows>\n${lines.join("\n")}\n</rows>`;
  const files = {
    "Posts.xml": [
      '<row Id="1" PostTypeId="1" OwnerUserId="8" />',
      '<row Id="2" PostTypeId="2" ParentId="1" OwnerUserId="9" />',
    ],
    "Votes.xml": [
      ...up,
      '<row Id="90" PostId="2" VoteTypeId="1" CreationDate="2027-01-04T00:00:00.000" />',
      '<row Id="91" PostId="2" VoteTypeId="3" CreationDate="2027-01-05T00:00:00.000" />',
      '<row Id="92" PostId="1" VoteTypeId="2" CreationDate="2027-01-05T00:00:00.000" />',
      '<row Id="93" PostId="1" VoteTypeId="8" UserId="8" BountyAmount="50" CreationDate="2027-01-05T00:00:00.000" />',
      '<row Id="94" PostId="2" VoteTypeId="9" BountyAmount="50" CreationDate="2027-01-06T00:00:00.000" />',
    ],
    // 1 + 200 of 250 + 15 − 2 + 50, and 101 + 2 + 5 − 50.
    "Users.xml": ['<row Id="8" Reputation="58" />', '<row Id="9" Reputation="264" DisplayName="A &amp; B" />'],
  };
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), rows(lines));
  expect(await evaluateReputation.run({ input: folder })).toMatchObject({
    // The acceptance is two: for who answered, and for who accepted.
    sample: { users: 2, votes: 31 },
    figures: { "the product": { exactly: 1 } },
  });
  rmSync(folder, { recursive: true });
});
