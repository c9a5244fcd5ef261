import type { DraftFile } from "./draft.ts";

/** The server refused a file, in its words; an empty message means that it was not reached or failed. */
export class NotTaken extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "NotTaken";
  }
}

interface Answer {
  id?: string;
  name?: string;
  size?: number;
  errors?: { message?: string; extensions?: { key?: string } }[];
}

/** Sends one file to /files. XMLHttpRequest, because fetch tells nothing about how far an upload is. */
export function sendFile(file: File, onShare: (share: number) => void) {
  const request = new XMLHttpRequest();
  const done = new Promise<DraftFile>((resolve, reject) => {
    request.open("POST", "/files");
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = request.ontimeout = () => reject(new NotTaken(0, ""));
    request.onload = () => {
      const { id, name, size, errors } = (request.response ?? {}) as Answer;
      if (request.status === 201 && id && name !== undefined && size !== undefined) return resolve({ id, name, size });
      reject(new NotTaken(request.status, request.status < 500 ? (errors?.[0]?.message ?? "") : ""));
    };
    const form = new FormData();
    form.set("file", file);
    request.send(form);
  });
  return { done, stop: () => request.abort() };
}

/** Takes back what was uploaded. If it fails, the server's own sweep does it within a day or so. */
export function takeBack(file: DraftFile): void {
  const id = file.id.slice(file.id.indexOf("_") + 1);
  fetch(`/files/${id}`, { method: "DELETE", keepalive: true }).catch(() => undefined);
}
