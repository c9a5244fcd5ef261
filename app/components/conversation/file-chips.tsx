import type { CommentLineFragment } from "~/gql/graphql.ts";
import { useFormat } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";

/** The files of a comment: the browser opens or saves them itself. */
export function FileChips({ files }: { files: CommentLineFragment["attachments"] }) {
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <p className="file-chips">
      {files.map((file) => (
        <a className="chip" key={file.id} href={file.url} title={file.name} data-native="">
          <Icon name="paperclip" /> <span className="file-name">{file.name}</span>{" "}
          <span className="num">{format.bytes(file.size)}</span>
        </a>
      ))}
    </p>
  );
}
