/** Forms of a browser without JavaScript: what is refused comes back as the page, with the sentence at its field and the words kept. */
import { describe, expect, test } from "vitest";
import en from "../../../app/messages/en/errors.json" with { type: "json" };
import fr from "../../../app/messages/fr/errors.json" with { type: "json" };
import { makeComment, makePost } from "../../factories/conversation.ts";
import { prisma } from "../../../platform/db/prisma.ts";
import { cast } from "../../cast.ts";
import type { Cast } from "../../factories/identity.ts";
import type { Site } from "./site.ts";

const words = { en, fr }[cast.karim.locale];
const TOO_LONG = `Their weir <leaks>. ${"x".repeat(20_001)}`;
const KEPT = "Their weir &lt;leaks&gt;. xxx";

/** The form around a field that was refused: its words, and what is said of it. */
function refusedField(html: string): { text: string; said: string } {
  const [, attributes = "", text = ""] =
    /<textarea([^>]*aria-invalid="true"[^>]*)>([^<]*)<\/textarea>/.exec(html) ?? [];
  const id = /aria-describedby="([^"]+)"/.exec(attributes)?.[1] ?? "none";
  const said = new RegExp(`<p[^>]*id="${id}"[^>]*>(.*?)</p>`).exec(html)?.[1] ?? "";
  return { text, said: said.replace(/<svg.*?<\/svg>|<[^>]+>|<!-- -->/g, "").trim() };
}

export function formTests(site: () => Site, accountId: () => string, people: () => Cast): void {
  const send = async (path: string, body: BodyInit) => {
    const headers = {
      ...(await site().browserOf("karim")),
      "sec-fetch-dest": "document",
      "sec-fetch-mode": "navigate",
    };
    return site().fetch(path, { method: "POST", headers, body });
  };
  const onAccount = async () => {
    const account = await prisma.account.findUniqueOrThrow({ where: { id: accountId() } });
    return makePost(prisma, account, people().karim, { body: "The sluice was painted." });
  };

  describe("a form that a browser without a script sends", () => {
    test("the composer's: the page says what is wrong with the words, and keeps them, the choices and the files", async () => {
      const page = await site().fetch(`/accounts/${accountId()}`, { headers: await site().browserOf("karim") });
      const action = /<form[^>]*class="composer"[^>]*>/.exec(await page.text())?.[0].match(/action="([^"]+)"/)?.[1];
      const form = new FormData();
      form.set("body", TOO_LONG);
      form.set("kind", "risk");
      form.set("files", new File(["a plan"], "plan.txt", { type: "text/plain" }));
      const refused = await send(action!, form);
      expect(refused.status).toBe(400);
      expect(refused.headers.get("content-type")).toContain("text/html");
      const html = await refused.text();
      const { text, said } = refusedField(html);
      expect(text).toContain(KEPT);
      expect(said).toContain(words.tooLong.replace("{{max}}", "20000"));
      expect(html).toMatch(/<option value="risk" selected="">/);
      const ids = /name="attachmentIds" value="(Attachment_[\da-f-]+)"/.exec(html)?.[1];

      const again = new URLSearchParams({ body: "Their weir leaks.", kind: "risk", attachmentIds: ids! });
      const done = await send(action!, again);
      expect(new URL(done.url).pathname).toBe(`/accounts/${accountId()}`);
      const post = await prisma.post.findFirstOrThrow({
        where: { body: "Their weir leaks." },
        include: { attachments: true },
      });
      expect(post).toMatchObject({ kind: "risk", attachments: [{ name: "plan.txt" }] });
    });

    test("a reply's: the page of the post, with the words in the box", async () => {
      const post = await onAccount();
      const body = `${TOO_LONG}${TOO_LONG}`;
      for (const path of [`/posts/${post.id}`, `/posts/${post.id}/act`]) {
        const refused = await send(path, new URLSearchParams({ intent: "comment", body }));
        expect(refused.status).toBe(400);
        expect(new URL(refused.url).pathname).toBe(`/posts/${post.id}`);
        const { text, said } = refusedField(await refused.text());
        expect(text).toContain(KEPT);
        expect(said).not.toBe("");
      }
    });

    test("a comment's that somebody changed meanwhile: what stands is shown beside what was written", async () => {
      const post = await onAccount();
      const comment = await makeComment(prisma, post, people().karim, { body: "Green, I think.", version: 2 });
      const fields = { intent: "edit-comment", comment: comment.id, version: "1", body: "Green, I am sure." };
      const refused = await send(`/posts/${post.id}/act`, new URLSearchParams(fields));
      expect(refused.status).toBe(409);
      const html = await refused.text();
      const { text, said } = refusedField(html);
      expect(text.trim()).toBe("Green, I am sure.");
      expect(said).toContain(words.stale);
      expect(html).toContain('<div class="merge">');
      expect(html).toMatch(/name="version"[^>]* value="2"/);
    });

    test("a dispute's without a reason, and an act that has no words", async () => {
      const account = await prisma.account.findUniqueOrThrow({ where: { id: accountId() } });
      const post = await makePost(prisma, account, people().tom, { body: "The sluice is green." });
      const dispute = await send(
        `/posts/${post.id}/act`,
        new URLSearchParams({ intent: "dispute", reason: "y".repeat(501) }),
      );
      expect(dispute.status).toBe(400);
      expect(refusedField(await dispute.text()).text).toContain("yyy");
      const own = await onAccount();
      const thanks = await send(`/posts/${own.id}/act`, new URLSearchParams({ intent: "thank" }));
      expect(thanks.status).toBe(403);
      expect(await thanks.text()).toMatch(/class="banner[^"]*"[^>]*role="alert"|role="alert"[^>]*class="banner/);
    });
  });
}
