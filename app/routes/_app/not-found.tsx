/** Throws into the layout's error boundary, so that an unknown address keeps the shell. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function Never() {
  return null;
}
