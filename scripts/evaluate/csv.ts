/** Rows of a CSV by header name: quoted fields, CRLF, a byte order mark and spaces after commas are understood. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let [row, field, quoted] = [[] as string[], "", false];
  const source = text.replace(/^\uFEFF/, "");
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (quoted) {
      if (char !== '"') field += char;
      else if (source[i + 1] === '"') field += source[++i];
      else quoted = false;
    } else if (char === '"' && field.trim() === "") [field, quoted] = ["", true];
    else if (char === ",") {
      row.push(field.trim());
      field = "";
    } else if (char === "\n") {
      row.push(field.trim());
      rows.push(row);
      [row, field] = [[], ""];
    } else if (char !== "\r") field += char;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field.trim()]);
  const header = rows.shift() ?? [];
  return rows
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}
