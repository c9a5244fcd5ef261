import { describe, expect, test } from "vitest";
import { mention, mentionsIn, plainText, renderMarkdown } from "./markdown.ts";

const ID = "01934a5e-7c1b-7def-8abc-0123456789ab";
const OTHER = "01934a5e-7c1b-7def-8abc-0123456789ac";

describe("renderMarkdown", () => {
  test.each([
    ["**bold** and\nbreak", "<p><strong>bold</strong> and<br>\nbreak</p>\n"],
    ["- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"],
    ["# Title", "<h3>Title</h3>\n"],
    [
      "[site](https://a.example)",
      '<p><a href="https://a.example" rel="nofollow noopener ugc" class="link">site</a></p>\n',
    ],
    [
      "see https://a.example/x",
      '<p>see <a href="https://a.example/x" rel="nofollow noopener ugc" class="link">https://a.example/x</a></p>\n',
    ],
    ["fini.Il part", "<p>fini.Il part</p>\n"],
    [`Met [Claire](person:${ID}).`, `<p>Met <a class="mention link" href="/people/${ID}">Claire</a>.</p>\n`],
    [`ask @[Tom](user:${ID})`, `<p>ask <a class="mention link" href="/colleagues/${ID}">@Tom</a></p>\n`],
    [`@[Tom](user:${ID})!`, `<p><a class="mention link" href="/colleagues/${ID}">@Tom</a>!</p>\n`],
    [
      `[A](account:${ID}) [O](opportunity:${ID})`,
      `<p><a class="mention link" href="/accounts/${ID}">A</a> <a class="mention link" href="/opportunities/${ID}">O</a></p>\n`,
    ],
    [`\`@[Tom](user:${ID})\``, `<p><code>@[Tom](user:${ID})</code></p>\n`],
  ])("%s", (body, html) => {
    expect(renderMarkdown(body)).toBe(html);
  });

  test("a mention shows the present name, and no link to what the viewer may not open", () => {
    const body = `@[Tom](user:${ID}) [Acme](account:${OTHER})`;
    const mentions = new Map([
      [`user:${ID}`, "Thomas <b>"],
      [`account:${OTHER}`, null],
    ]);
    expect(renderMarkdown(body, { mentions })).toBe(
      `<p><a class="mention link" href="/colleagues/${ID}">@Thomas &lt;b&gt;</a> Acme</p>\n`,
    );
  });
});

describe("nothing hostile gets through", () => {
  const scripts = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<svg/onload=alert(1)>",
    '"><script>alert(1)</script>',
    "<iframe srcdoc='x'>",
  ];
  const places = [
    (evil: string) => evil,
    (evil: string) => `# ${evil}`,
    (evil: string) => `- ${evil}`,
    (evil: string) => `> ${evil}`,
    (evil: string) => `**${evil}**`,
    (evil: string) => `\`${evil}\``,
    (evil: string) => `\`\`\`${evil}\n${evil}\n\`\`\``,
    (evil: string) => `[${evil}](https://a.example)`,
    (evil: string) => `[a](https://a.example "${evil}")`,
    (evil: string) => `[a](https://a.example/${evil})`,
    (evil: string) => `| a |\n|---|\n| ${evil} |`,
    (evil: string) => `@[${evil}](user:${ID})`,
    (evil: string) => `![${evil}](https://a.example/x.png)`,
    (evil: string) => `[x]: https://a.example '${evil}'\n[x]`,
    (evil: string) => `<https://a.example/${evil}>`,
  ];
  const cases = scripts.flatMap((evil) => places.map((place) => place(evil)));
  test.each(cases)("%s", (body) => {
    const html = renderMarkdown(body);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|object|style|base|form)/i);
    // No tag carries an event handler: text may hold one, escaped.
    expect(html.match(/<[a-z][^>]*>/gi)?.filter((tag) => /\son[a-z]+\s*=/i.test(tag.replace(/"[^"]*"/g, "")))).toEqual(
      html.match(/<[a-z][^>]*>/gi) ? [] : undefined,
    );
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\u0000script:alert(1)",
    "java&#115;cript:alert(1)",
    "java&Tab;script:alert(1)",
    "javascript&colon;alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/logout",
    "blob:https://a.example/x",
    "\u0001javascript:alert(1)",
    "ftp://a.example",
    `user:${ID}x`,
    "jav\u0430script:x",
    "https:evil",
  ])("no link to %s", (href) => {
    for (const body of [`[a](${href})`, `[a](<${href}>)`, `<${href}>`, `[a][b]\n\n[b]: ${href}`]) {
      const links = [...renderMarkdown(body).matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
      expect(links.filter((link) => !/^(?:https?:\/\/|mailto:)/.test(link))).toEqual([]);
    }
  });

  test("direction controls cannot disguise an address", () => {
    expect(renderMarkdown("https://a.example/\u202egpj.exe")).not.toContain("\u202e");
  });

  test.each([
    "[",
    "![",
    "@[",
    "> ",
    "*a ",
    "_",
    "`",
    "(",
    "[a](",
    "<",
    "- ".repeat(3),
    "|a",
    "@[x](user:",
    "**a _b ",
    "&",
    "\\",
    "~~",
    "http://",
  ])("20,000 characters of “%s” end quickly", (piece) => {
    // Work, not time: whatever else the machine does meanwhile does not count.
    const before = process.cpuUsage();
    renderMarkdown(piece.repeat(Math.ceil(20_000 / piece.length)));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000, "ms").toBeLessThan(1500);
  });
});

test.each([
  "They want a second line by March, 200 k€ at most.",
  "Vu à l’usine : l'arrêt dure 3 jours ; « rien de neuf » / à suivre (peut-être) #12 = 50 % + 2 - 1...  ",
  "Line 1. Then 2) and - then + and = and so on",
  "Ask www.example.com or a/b, or tel. 06 12 34 56 78\tafter a tab",
  "Ends with a sign #",
  "Éléonore 🙂 said so",
  "Confirmé : le tunnel ! a > b | c -> d:",
  "See http://a.example/%C3%A9 or mailto:a@b.example, https://xn--9ca.example",
])("plainText of an unmarked line is what the parser makes of it: %s", (line) => {
  // A second paragraph sends the whole through the parser.
  expect(plainText(`${line}\n\n**marked**`)).toBe(`${plainText(line)}\nmarked`);
});

test("plainText is what one reads", () => {
  expect(
    plainText(
      `# Hi\n\nMet **[Claire](person:${ID})** with @[Tom](user:${ID}),\n[site](https://a.example).\n\n- one\n- \`two\`\n\n<b>x</b>`,
    ),
  ).toBe("Hi\nMet Claire with @Tom,\nsite.\none\ntwo\n<b>x</b>");
  expect(plainText("```\ncode\n```")).toBe("code");
});

test("mentionsIn gives each id once, not those in code", () => {
  const body = `@[Tom](user:${ID}) [C](person:${ID}) @[Tom](user:${ID.toUpperCase()}) \`[A](account:${ID})\` [O](opportunity:${OTHER})`;
  expect(mentionsIn(body)).toEqual({ user: [ID], person: [ID], account: [], opportunity: [OTHER] });
});

test("a mention survives being written and read, whatever its name", () => {
  for (const name of ["Tom", "Claire [ext]", "a\\b", "O'Neill (CFO)", "x](user:1)", "<b>"]) {
    const body = `see ${mention("person", ID, name)}, please`;
    expect(mentionsIn(body).person).toEqual([ID]);
    expect(plainText(body)).toBe(`see ${name}, please`);
  }
});
