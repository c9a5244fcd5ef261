import { Fragment, type ReactNode } from "react";

export type Tags = Record<string, (children: ReactNode, key: number) => ReactNode>;

const tagged = /<(\w+)>(.*?)<\/\1>/gs;

/**
 * A message with marks in it: `<b>Karim</b> answered you` with tags `{ b: (text) => <b>{text}</b> }`. A mark without a tag of that
 * name stays as plain text, so a word in angle brackets is never lost.
 */
export function Rich({ text, tags = {} }: { text: string; tags?: Tags }) {
  return <>{richNodes(text, { b: (children) => <b>{children}</b>, ...tags })}</>;
}

function richNodes(text: string, tags: Tags): ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(tagged)) {
    const [whole, name = "", inner = ""] = match;
    const render = Object.hasOwn(tags, name) ? tags[name] : undefined;
    if (!render) continue;
    if (match.index > end) nodes.push(text.slice(end, match.index));
    nodes.push(<Fragment key={match.index}>{render(richNodes(inner, tags), match.index)}</Fragment>);
    end = match.index + whole.length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}
