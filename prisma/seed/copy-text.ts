/** Rows as PostgreSQL's COPY text format has them (documentation of COPY, "Text Format"). */

/** Columns are named as the fields are, in snake case: accountId → account_id. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** One line of COPY: the given fields parted by tabs, null as \\N. Throws on a row that lacks one: all rows are complete. */
export function copyLine(row: object, fields: readonly string[]): string {
  let line = "";
  let tab = "";
  for (const field of fields) {
    const value = (row as Record<string, unknown>)[field];
    if (value === undefined) throw new Error(`A row has no ${field}`);
    line += tab + copyValue(value);
    tab = "\t";
  }
  return `${line}\n`;
}

function copyValue(value: unknown): string {
  if (value === null) return "\\N";
  switch (typeof value) {
    case "string":
      return escape(value);
    case "number":
      return String(value);
    case "boolean":
      return value ? "t" : "f";
    default:
      break;
  }
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escape(`{${value.map((item) => arrayItem(String(item))).join(",")}}`);
  return escape(JSON.stringify(value));
}

const SPECIAL = /[\\\t\n\r]/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}

function arrayItem(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
