import { execute, GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { Viewer } from "../domain/viewer.ts";
import { createContext, type Caller, type Context } from "./context.ts";
import { presentError } from "./errors.ts";
import { LIMITS, tooMuch } from "./limits.ts";
import { measureOperations } from "./measure.ts";
import { schema } from "./schema.ts";

/** What the server knows of a request before GraphQL sees it. */
export interface Door {
  viewer: Viewer | null;
  requestId: string | null;
  caller: Caller | null;
}

const limits: Plugin<Context> = {
  onParams({ params, setResult }) {
    // Counted before parsing: a text of a million braces must not be parsed at all. (A short text cannot have too many.)
    const text = params.query ?? "";
    if (text.length > LIMITS.tokens && (text.match(/[\w$@.]+|[{}()[\]:=!|&]/g) ?? []).length > LIMITS.tokens) {
      setResult({ errors: [new GraphQLError("The operation is too long.", { extensions: { code: "TOO_COMPLEX" } })] });
    }
  },
  onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
    // The reference implementation, as in process, so that both doors run operations alike. (No quicker, when measured.)
    setExecuteFn(execute);
    const error = tooMuch(
      args.document as DocumentNode,
      args.schema as GraphQLSchema,
      args.variableValues,
      args.contextValue as object,
    );
    if (error) setResultAndStopExecution({ errors: [error] });
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const error = tooMuch(
      args.document as DocumentNode,
      args.schema as GraphQLSchema,
      args.variableValues,
      args.contextValue as object,
    );
    if (error) setResultAndStopExecution({ errors: [error] });
  },
};

/** The one API door for programs: /graphql over HTTP, subscriptions as server-sent events, GraphiQL in a browser. */
export const yoga = createYoga<Door, Context>({
  schema,
  graphqlEndpoint: "/graphql",
  landingPage: false,
  graphiql: { title: "Entregent API" },
  // Forty megabytes of editor, for those who open the explorer.
  renderGraphiQL: async (options) => (await import("@graphql-yoga/render-graphiql")).renderGraphiQL(options),
  // The server speaks for the same origin only; programs send a token and need no CORS.
  cors: false,
  batching: false,
  // presentError logs what is unexpected; a refusal is no incident.
  logging: false,
  context: ({ viewer, requestId, caller }) => createContext(viewer, requestId, caller),
  maskedErrors: { maskError: (error) => presentError(error) },
  plugins: [measureOperations, limits],
});
