import { graphql } from "~/data/graphql.ts";

export const DoorQuery = graphql(`
  query Door {
    companyName
    setUpNeeded
    demoSignIns {
      name
      email
      role
      title
      password
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SetUpDocument = graphql(`
  mutation SetUp($company: String!, $name: String!, $email: String!, $password: String!, $locale: String) {
    setUp(company: $company, name: $name, email: $email, password: $password, locale: $locale) {
      id
    }
  }
`);

export const InvitationBySecretQuery = graphql(`
  query InvitationBySecret($secret: String!) {
    companyName
    invitationBySecret(secret: $secret) {
      email
      name
      role
    }
  }
`);

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($secret: String!, $name: String!, $password: String!) {
    acceptInvitation(secret: $secret, name: $name, password: $password) {
      id
    }
  }
`);

export const ForgotDocument = graphql(`
  mutation Forgot($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

export const ResetLinkQuery = graphql(`
  query ResetLink($secret: String!) {
    resetLinkOpens(secret: $secret)
  }
`);

export const ResetDocument = graphql(`
  mutation Reset($secret: String!, $password: String!) {
    resetPassword(secret: $secret, password: $password)
  }
`);
