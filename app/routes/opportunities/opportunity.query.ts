import { graphql } from "~/data/graphql.ts";

export const OpportunityQuery = graphql(`
  query Opportunity($id: ID!, $insider: Boolean!) {
    opportunity(id: $id) {
      id
      name
      accountId
      accountName
      amount
      amountShown
      currency
      expectedOn
      nextStep
      nextStepOn
      lostReason
      closedAt
      createdAt
      stageSince
      restricted
      dealTeamOnly
      viewerFollows
      originPostId
      version
      stage {
        id
        key
        name
        kind
      }
      owner {
        id
        name
        role
      }
      chance {
        value
        basis
        sample
      }
      steps {
        place
        enteredAt
        days
        usualDays
        stage {
          id
          key
          name
        }
      }
      helperCount
      activityByWeek {
        sort
        weeks
        total
      }
      missing {
        kind
        days
      }
      people {
        personId
        name
        title
        part
      }
      contributions {
        acts
        opened
        firstAt
        lastAt
        counts {
          sort
          count
        }
        introduced {
          personId
          name
        }
        quote {
          postId
          kind
          excerpt
          at
          thanks
          confirmed
          answered
        }
        user {
          id
          name
          role
          department
        }
      }
      posts(first: 5) {
        edges {
          node {
            id
            kind
            excerpt(characters: 400)
            createdAt
            thanksCount
            commentCount
            author {
              id
              name
              role
              department
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      changes(first: 20) @include(if: $insider) {
        edges {
          node {
            field
            before
            after
            createdAt
            stage {
              key
              name
            }
            by {
              name
            }
            beforeUser {
              name
            }
            afterUser {
              name
            }
          }
        }
      }
      viewerCan {
        edit
        contribute
      }
    }
    stages {
      id
      key
      name
      kind
    }
  }
`);
