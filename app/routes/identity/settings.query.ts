import { graphql } from "~/data/graphql.ts";

export const SettingsQuery = graphql(`
  query Settings($sessionsAfter: String, $tokensAfter: String) {
    settings {
      email
      locale
      theme
      serif
      version
      mailLeaves
      noticeChoices {
        theme
        inProduct
        mail
      }
      user {
        name
        title
        role
      }
      sessions(first: 10, after: $sessionsAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            userAgent
            address
            lastSeenAt
            isCurrent
          }
        }
      }
      tokens(first: 10, after: $tokensAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            hint
            scopes
            lastUsedAt
            expiresAt
          }
        }
      }
    }
  }
`);

export const EditProfileDocument = graphql(`
  mutation EditProfile($input: EditProfileInput!) {
    editProfile(input: $input) {
      version
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $password: String!) {
    changePassword(current: $current, password: $password)
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

export const CreateTokenDocument = graphql(`
  mutation CreateToken($name: String!, $scopes: [String!], $days: Int) {
    createToken(name: $name, scopes: $scopes, days: $days) {
      secret
    }
  }
`);

export const RevokeTokenDocument = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id)
  }
`);

export const ChooseNoticesDocument = graphql(`
  mutation ChooseNotices($choices: [NoticeChoiceInput!]!) {
    chooseNotices(choices: $choices) {
      theme
    }
  }
`);
