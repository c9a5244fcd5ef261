import { Page } from "~/ui/page.tsx";

export default function Kit() {
  return (
    <Page width="wide">
      <h1>Kit</h1>
    </Page>
  );
}
