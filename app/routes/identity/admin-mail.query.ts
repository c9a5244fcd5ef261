import { graphql } from "~/data/graphql.ts";

export const MailQuery = graphql(`
  query Mail {
    mailSetUp {
      fromEnvironment
      server {
        host
        port
        security
        user
        hasPassword
        from
        fromName
      }
    }
    settings {
      email
      mailLeaves
    }
    localMail {
      id
      to
      subject
      sentAt
      source
    }
  }
`);

export const SetMailServerDocument = graphql(`
  mutation SetMailServer($input: MailServerInput!) {
    setMailServer(input: $input) {
      host
    }
  }
`);

export const RemoveMailServerDocument = graphql(`
  mutation RemoveMailServer {
    removeMailServer
  }
`);

export const SendTestMailDocument = graphql(`
  mutation SendTestMail {
    sendTestMail {
      sentTo
      trouble
      answer
    }
  }
`);
