import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Rich } from "./rich.tsx";

test("marks become elements, nested ones too", () => {
  const html = renderToStaticMarkup(
    <Rich text="<b>Karim</b> wrote on <to>the <b>account</b></to>." tags={{ to: (text) => <a href="/a">{text}</a> }} />,
  );
  expect(html).toBe('<b>Karim</b> wrote on <a href="/a">the <b>account</b></a>.');
});

test("what nobody knows stays as it was written", () => {
  expect(renderToStaticMarkup(<Rich text="a <script>x</script> b" />)).toBe("a &lt;script&gt;x&lt;/script&gt; b");
});
