import { Brand } from "./brand.tsx";
import { ErrorPage } from "./error-page.tsx";

/** An error page without the shell around it, because the shell is what failed: whose page it is, what happened, what to do. */
export function ErrorAlone() {
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
      </header>
      <main className="door-main" id="main" tabIndex={-1}>
        <ErrorPage />
      </main>
    </div>
  );
}
