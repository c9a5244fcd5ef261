import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { ChipRemove } from "./chip-remove.tsx";
import type { DraftFile } from "./draft.ts";
import type { Upload } from "./use-uploads.ts";

interface ComposerFilesProps {
  files: readonly DraftFile[];
  uploads: readonly Upload[];
  onRemove: (file: DraftFile) => void;
  onDrop: (upload: Upload) => void;
  onRetry: (upload: Upload) => void;
}

/** What goes with the post: the files that are here, those on their way, and those that could not be taken, with the reason. */
export function ComposerFiles({ files, uploads, onRemove, onDrop, onRetry }: ComposerFilesProps) {
  const t = useT("conversation");
  const format = useFormat();
  const refused = uploads.filter(({ problem }) => problem);
  const moving = uploads.filter(({ problem }) => !problem);
  return (
    <>
      {files.length + moving.length > 0 && (
        <ul className="composer-files" aria-label={t("files.label")}>
          {files.map((file) => (
            <li className="chip" key={file.id}>
              <Icon name="paperclip" />
              <span className="file-name" title={file.name}>
                {file.name}
              </span>
              <span className="num">{format.bytes(file.size)}</span>
              <ChipRemove label={t("files.remove", { name: file.name })} onRemove={() => onRemove(file)} />
            </li>
          ))}
          {moving.map((upload) => (
            <li className="chip proposed" key={upload.key}>
              <Icon name="loader" />
              <span className="file-name" title={upload.file.name}>
                {upload.file.name}
              </span>
              <span className="num">{format.percent(upload.share)}</span>
              <ChipRemove label={t("files.remove", { name: upload.file.name })} onRemove={() => onDrop(upload)} />
            </li>
          ))}
        </ul>
      )}
      {refused.map((upload) => (
        <p className="error composer-error file-error" key={upload.key} role="alert">
          <Icon name="circle-alert" />
          <span>
            <b dir="auto">{upload.file.name}</b> {upload.problem}
          </span>
          {!upload.final && (
            <button className="btn btn-small btn-plain" type="button" onClick={() => onRetry(upload)}>
              <Icon name="rotate-ccw" /> {t("files.retry")}
            </button>
          )}
          <ChipRemove label={t("files.remove", { name: upload.file.name })} onRemove={() => onDrop(upload)} />
        </p>
      ))}
      <span className="hidden" role="status">
        {moving.length > 0 ? t("files.moving", { count: moving.length }) : ""}
        {moving.length === 0 && files.length > 0 ? t("files.here", { count: files.length }) : ""}
      </span>
    </>
  );
}

/** The paperclip: the system's own file chooser behind a label, so that it also works before and without the script. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useT("conversation");
  return (
    <label className="btn btn-small btn-plain btn-icon attach" title={t("files.attach")}>
      <Icon name="paperclip" />
      <span className="hidden">{t("files.attach")}</span>
      <input
        className="hidden"
        type="file"
        name="files"
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was removed; and what has been sent is not sent with the form.
          event.target.value = "";
        }}
      />
    </label>
  );
}
