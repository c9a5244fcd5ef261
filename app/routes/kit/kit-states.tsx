import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Problem } from "~/ui/problem.tsx";
import { LineBones, PostBones } from "~/ui/skeleton.tsx";
import { Specimen } from "./specimen.tsx";

export function KitStates() {
  return (
    <section className="section" aria-labelledby="kit-states">
      <div className="section-head">
        <h2 id="kit-states">Pages</h2>
      </div>
      <div className="state-grid">
        <Specimen title="Offline: said once, at the top of the page; writing goes on" full framed={false}>
          <Banner icon="cloud-off" role="status" acts={<Button small>Try now</Button>}>
            <strong>You are offline.</strong> Two posts wait here and will leave when the network is back.
          </Banner>
        </Specimen>
        <Specimen title="Empty: one example, one act">
          <EmptyState
            title="Nobody has said anything about Kestrel Rail yet"
            detail="A single sentence is enough. Last week on another account:"
            example="“Their night shift foreman told me the old encoders are out of stock everywhere.”"
          >
            <Button variant="primary">Write what you know</Button>
            <Button variant="plain">Ask who knows them</Button>
          </EmptyState>
        </Specimen>
        <Specimen title="Loading: the shape of a post, after 300 ms, with its progress in words">
          <PostBones label="Opening the conversation" />
        </Specimen>
        <Specimen title="Error: what happened, what is safe, what to do">
          <Problem
            level={3}
            title="The opportunities could not be loaded"
            detail="Our side did not answer in time. Nothing you wrote is lost; the conversation still works."
            hint="If it happens again, tell us 7F3K-22."
          >
            <Button>Try again</Button>
            <a className="link soft" href="#kit-states">
              Go to the conversation
            </a>
          </Problem>
        </Specimen>
        <Specimen title="Lines while they load">
          <LineBones label="Reading the table" />
        </Specimen>
      </div>
    </section>
  );
}
