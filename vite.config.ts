import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import path from "node:path";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  // The embedded database and what scripts write stand in the project: watching them would restart for each row written.
  server: { watch: { ignored: ["**/.data/**", "**/prisma/migrations/**", "**/generated/prisma/**", "**/.cache/**"] } },
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "app") } },
  build: { target: "es2022", cssMinify: true },
  plugins: [
    tailwindcss(),
    remix({
      ssr: true,
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        // The map of all pages is a small file that browsers keep; told piece by piece it would be worked out anew for each page.
        v3_lazyRouteDiscovery: false,
        v3_routeConfig: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
});
