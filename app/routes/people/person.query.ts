import { graphql } from "~/data/graphql.ts";

export const PersonQuery = graphql(`
  query PersonPage($id: ID!, $postsAfter: String, $touchesAfter: String) {
    person(id: $id) {
      id
      name
      givenName
      familyName
      about
      emails
      phones
      doNotContact
      forGuests
      version
      viewerCan {
        edit
        merge
        claim
        ask
      }
      roles {
        id
        title
        department
        startedOn
        endedOn
        current
        account {
          id
          name
        }
      }
      relationships {
        id
        isViewer
        how
        claimed
        since
        disclosure
        version
      }
      knownBy(first: 8) {
        id
        colleague {
          id
          name
          role
          department
          title
        }
        handle
        department
        level
        evidence {
          key
          params
        }
        how
        claimed
        lastAt
        isViewer
      }
      deals {
        part
        opportunity {
          id
          name
          amount
          currency
          account {
            id
            name
          }
        }
      }
      possibleDuplicates {
        reasons
        sameReaders
        person {
          id
          name
          roles {
            id
            title
            current
            account {
              id
              name
            }
          }
        }
      }
      merges {
        id
        name
        mergedAt
        mergedBy {
          name
        }
      }
      posts(first: 10, after: $postsAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...PostCard
          }
        }
      }
      interactions(first: 15, after: $touchesAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            channel
            subject
            body
            occurredAt
            accountId
            accountName
            colleagues {
              id
              name
            }
            people {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const EditPersonDocument = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) {
      id
    }
  }
`);

export const AddRoleDocument = graphql(`
  mutation AddRole($input: AddRoleInput!) {
    addPersonRole(input: $input) {
      id
    }
  }
`);

export const EndRoleDocument = graphql(`
  mutation EndRole($id: ID!, $endedOn: Date) {
    endPersonRole(id: $id, endedOn: $endedOn) {
      id
    }
  }
`);

export const MergePeopleDocument = graphql(`
  mutation MergePeople($fromId: ID!, $intoId: ID!, $narrow: Boolean, $roleIds: [ID!]) {
    mergePeople(fromId: $fromId, intoId: $intoId, narrow: $narrow, roleIds: $roleIds) {
      id
    }
  }
`);

export const UndoMergeDocument = graphql(`
  mutation UndoMerge($fromId: ID!) {
    undoMerge(fromId: $fromId) {
      person {
        id
      }
      stayed
    }
  }
`);

export const ClaimRelationshipDocument = graphql(`
  mutation ClaimRelationship($input: ClaimRelationshipInput!) {
    claimRelationship(input: $input) {
      id
    }
  }
`);

export const RemoveRelationshipDocument = graphql(`
  mutation RemoveRelationship($id: ID!) {
    removeRelationship(id: $id) {
      id
    }
  }
`);

/** Accounts by a part of their name, for where somebody works now. */
