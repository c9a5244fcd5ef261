import { graphql } from "~/data/graphql.ts";

export const PipelineQuery = graphql(`
  query Pipeline {
    stages {
      id
      key
      name
      kind
      probability
      chance {
        value
        basis
        sample
      }
      version
      dealCount
    }
  }
`);

export const CreateStageDocument = graphql(`
  mutation CreateStage($name: String!, $kind: StageKind, $probability: Float) {
    createStage(name: $name, kind: $kind, probability: $probability) {
      id
    }
  }
`);

export const EditStageDocument = graphql(`
  mutation EditStage($id: ID!, $name: String!, $probability: Float, $version: Int!) {
    editStage(id: $id, name: $name, probability: $probability, version: $version) {
      id
    }
  }
`);

export const MoveStageDocument = graphql(`
  mutation MoveStage($id: ID!, $afterId: ID, $version: Int!) {
    moveStage(id: $id, afterId: $afterId, version: $version) {
      id
    }
  }
`);

export const RetireStageDocument = graphql(`
  mutation RetireStage($id: ID!, $intoId: ID!, $version: Int!) {
    retireStage(id: $id, intoId: $intoId, version: $version) {
      id
    }
  }
`);
