export interface MailContent {
  /** Language of the words, for screen readers and hyphenation. */
  locale: "en" | "fr";
  title: string;
  paragraphs: readonly string[];
  action?: { label: string; url: string };
  /** Why this person receives the mail, and how to stop it. */
  footer?: string;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}

/** Only web addresses: a mail must never carry a script or a local file behind its one button. */
function webAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") throw new Error(`A mail may not link to ${protocol}`);
  return href;
}

/**
 * One calm form for every mail, as HTML and as text. All words are plain text and are escaped here. Styles are inline and the
 * frame is a table because mail readers drop style sheets and modern layout; no image, so nothing is fetched on opening.
 */
export function layoutMail(content: MailContent): { html: string; text: string } {
  const url = content.action ? webAddress(content.action.url) : "";
  return { html: htmlOf(content, url), text: textOf(content, url) };
}

function textOf({ title, paragraphs, action, footer }: MailContent, url: string): string {
  const parts = [title, ...paragraphs];
  // A link on a line of its own stays whole in every reader.
  if (action) parts.push(`${action.label}\n${url}`);
  if (footer) parts.push(`-- \n${footer}`);
  return `${parts.join("\n\n")}\n`;
}

const FONT = "font-family:Inter,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";
const PARAGRAPH = `margin:0 0 16px;${FONT};font-size:15px;line-height:1.6;color:#524e47`;

function htmlOf({ locale, title, paragraphs, action, footer }: MailContent, url: string): string {
  const lines = (text: string) => escapeHtml(text).replace(/\n/g, "<br>");
  const body = paragraphs.map((paragraph) => `<p style="${PARAGRAPH}">${lines(paragraph)}</p>`).join("\n");
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#d97706;color:#1d1204;${FONT};font-size:15px;font-weight:600;text-decoration:none">${escapeHtml(action.label)}</a></p>`
    : "";
  const foot = footer
    ? `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #e8e4dc;${FONT};font-size:13px;line-height:1.5;color:#69645b">${lines(footer)}</p>`
    : "";
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:0;background:#f7f5f1">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#fffefc;border:1px solid #e8e4dc;border-radius:10px"><tr><td style="padding:32px">
<h1 style="margin:0 0 16px;${FONT};font-size:20px;line-height:1.3;font-weight:650;color:#1d1b18">${escapeHtml(title)}</h1>
${body}
${button}
${foot}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
