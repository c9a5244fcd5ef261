import { createServer, type AddressInfo, type Socket } from "node:net";

export interface ReceivedMail {
  from: string;
  recipients: string[];
  source: string;
}

export interface SmtpPeer {
  url: string;
  received: ReceivedMail[];
  close(): Promise<void>;
}

type Reply = (command: string) => string | undefined;

/**
 * A small real SMTP server (RFC 5321: EHLO, MAIL, RCPT, DATA with dot-unstuffing, RSET, QUIT). `answer` may replace any reply:
 * a refusal (`550 no`), or an empty string for a server that falls silent.
 */
export async function startSmtpPeer(answer: Reply = () => undefined): Promise<SmtpPeer> {
  const received: ReceivedMail[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    converse(socket, received, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, received: ReceivedMail[], answer: Reply): void {
  let mail: ReceivedMail = { from: "", recipients: [], source: "" };
  let data: string[] | null = null;
  let rest = "";

  const say = (line: string) => {
    if (line) socket.write(`${line}\r\n`);
  };

  function command(line: string): void {
    const given = answer(line);
    if (given !== undefined) return say(given);
    const verb = line.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    if (verb === "EHLO") return say("250-peer\r\n250 8BITMIME");
    if (verb === "MAIL") mail = { from: address, recipients: [], source: "" };
    if (verb === "RCPT") mail.recipients.push(address);
    if (verb === "DATA") {
      data = [];
      return say("354 go on");
    }
    if (verb === "QUIT") return void socket.end("221 bye\r\n");
    say("250 ok");
  }

  function line(text: string): void {
    if (!data) return command(text);
    if (text !== ".") return void data.push(text.startsWith(".") ? text.slice(1) : text);
    received.push({ ...mail, source: data.join("\r\n") });
    data = null;
    say("250 kept");
  }

  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    lines.forEach(line);
  });
  say(answer("") ?? "220 peer ready");
}
