import type { CommentLineFragment } from "~/gql/graphql.ts";
import { useFormat } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";

type Files = CommentLineFragment["attachments"];

/** The files of a comment. */
export function FileChips({ files }: { files: Files }) {
  if (files.length === 0) return null;
  return (
    <p className="file-chips">
      {files.map((file) => (
        <FileChip key={file.id} file={file} />
      ))}
    </p>
  );
}

/** One file of a post or comment: the browser opens or saves it itself. */
export function FileChip({ file }: { file: Files[number] }) {
  const format = useFormat();
  return (
    <a className="chip" href={file.url} title={file.name} data-native="">
      <Icon name="paperclip" />{" "}
      <span className="file-name" dir="auto">
        {file.name}
      </span>{" "}
      <span className="num">{format.bytes(file.size)}</span>
    </a>
  );
}
