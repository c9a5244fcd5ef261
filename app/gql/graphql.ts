/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, with no time zone. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** A customer, prospect, partner or former customer: a discussion space. */
export type Account = Node & {
  __typename?: 'Account';
  about: Scalars['String']['output'];
  /** Visible subsidiaries. */
  childCount: Scalars['Int']['output'];
  /** Visible subsidiaries, by name. */
  children: AccountChildrenConnection;
  city: Scalars['String']['output'];
  /** ISO 3166 alpha-2, or empty. */
  country: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  domains: Array<Scalars['String']['output']>;
  /** True when influencers are invited to this account. */
  hasGuests: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  industry: Scalars['String']['output'];
  /** customer, prospect, partner or former. */
  kind: Scalars['String']['output'];
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  lastPostAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  owner?: Maybe<User>;
  /** The group it belongs to. */
  parent?: Maybe<Account>;
  /** The conversation, newest first. */
  posts: AccountPostsConnection;
  region: Scalars['String']['output'];
  /** True when only a team sees it. */
  restricted: Scalars['Boolean']['output'];
  /** How many people work there. */
  size?: Maybe<Scalars['Int']['output']>;
  tags: Array<Scalars['String']['output']>;
  /** Send it back with an edit: a stale one is refused. */
  version: Scalars['Int']['output'];
  viewerCan: AccountAbilities;
  viewerFollows: Scalars['Boolean']['output'];
  /** The moment up to which the viewer has read this conversation. */
  viewerReadAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A customer, prospect, partner or former customer: a discussion space. */
export type AccountChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer, prospect, partner or former customer: a discussion space. */
export type AccountPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PostKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the viewer may do with an account. */
export type AccountAbilities = {
  __typename?: 'AccountAbilities';
  createOpportunity: Scalars['Boolean']['output'];
  edit: Scalars['Boolean']['output'];
  logInteraction: Scalars['Boolean']['output'];
  post: Scalars['Boolean']['output'];
  /** Restrict it to a team, or invite influencers to it. */
  share: Scalars['Boolean']['output'];
};

export type AccountChildrenConnection = {
  __typename?: 'AccountChildrenConnection';
  edges: Array<AccountChildrenConnectionEdge>;
  pageInfo: PageInfo;
};

export type AccountChildrenConnectionEdge = {
  __typename?: 'AccountChildrenConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

export type AccountOrder =
  /** Latest conversation first. */
  | 'ACTIVITY'
  /** By name. */
  | 'NAME';

export type AccountPostsConnection = {
  __typename?: 'AccountPostsConnection';
  edges: Array<AccountPostsConnectionEdge>;
  pageInfo: PageInfo;
};

export type AccountPostsConnectionEdge = {
  __typename?: 'AccountPostsConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

/** A comment on a post; on a question, an answer. */
export type Comment = Node & {
  __typename?: 'Comment';
  author: User;
  /** Markdown, as written. */
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  postId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  viewerCanDelete: Scalars['Boolean']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
};

export type CreatePostInput = {
  accountId: Scalars['ID']['input'];
  /** Markdown, up to 20,000 characters. */
  body: Scalars['String']['input'];
  /** face-to-face, phone, e-mail, letter, chat, social, web or event. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** A uuid made by the writing device: sending the same post twice makes one. */
  clientId: Scalars['String']['input'];
  firstHand?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<PostKind>;
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** colleagues (default) or guests: invited influencers read along. */
  reach?: InputMaybe<Scalars['String']['input']>;
  /** Where it was learned, up to 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A deal a post is linked to, as its chip shows it. */
export type LinkedOpportunity = {
  __typename?: 'LinkedOpportunity';
  /** In units of `currency`; null: unknown, or not shown outside. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Someone a post is about. */
export type LinkedPerson = {
  __typename?: 'LinkedPerson';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Everything that can be done. Each field is one action; a refused one changes nothing. */
export type Mutation = {
  __typename?: 'Mutation';
  createPost: Post;
};


/** Everything that can be done. Each field is one action; a refused one changes nothing. */
export type MutationCreatePostArgs = {
  input: CreatePostInput;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A contribution on an account. */
export type Post = Node & {
  __typename?: 'Post';
  acceptedCommentId?: Maybe<Scalars['ID']['output']>;
  accountId: Scalars['ID']['output'];
  accountName: Scalars['String']['output'];
  author: User;
  /** Markdown, as written. */
  body: Scalars['String']['output'];
  /** How it was learned: face-to-face, phone, e-mail, letter, chat, social, web, event. */
  channel?: Maybe<Scalars['String']['output']>;
  commentCount: Scalars['Int']['output'];
  /** Oldest first. */
  comments: PostCommentsConnection;
  confirmCount: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  disputeCount: Scalars['Int']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first two comments, and the accepted answer. */
  firstComments: Array<Comment>;
  /** Seen or heard by the author; null: not said. */
  firstHand?: Maybe<Scalars['Boolean']['output']>;
  /** True when invited influencers read it too. */
  forGuests: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: PostKind;
  opportunities: Array<LinkedOpportunity>;
  people: Array<LinkedPerson>;
  pinnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Structure read in the text, waiting for someone's yes, or accepted. */
  proposals: Array<Proposal>;
  reactions: Array<Reaction>;
  /** Where it was learned, in the author's words; may be empty. */
  source: Scalars['String']['output'];
  thanksCount: Scalars['Int']['output'];
  /** The latest six. */
  verdicts: Array<Verdict>;
  /** Send it back with an edit: a stale one is refused. */
  version: Scalars['Int']['output'];
  viewerCan: PostAbilities;
  viewerThanked: Scalars['Boolean']['output'];
  viewerVerdict?: Maybe<VerdictKind>;
};


/** A contribution on an account. */
export type PostCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the viewer may do with a post. */
export type PostAbilities = {
  __typename?: 'PostAbilities';
  acceptAnswer: Scalars['Boolean']['output'];
  decideProposals: Scalars['Boolean']['output'];
  delete: Scalars['Boolean']['output'];
  edit: Scalars['Boolean']['output'];
  judge: Scalars['Boolean']['output'];
  openOpportunity: Scalars['Boolean']['output'];
  pin: Scalars['Boolean']['output'];
  thank: Scalars['Boolean']['output'];
};

export type PostCommentsConnection = {
  __typename?: 'PostCommentsConnection';
  edges: Array<PostCommentsConnectionEdge>;
  pageInfo: PageInfo;
};

export type PostCommentsConnectionEdge = {
  __typename?: 'PostCommentsConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Comment;
};

/** tip: a contact or a lead. idea, information, question, risk: what they say. update: what the product noted. */
export type PostKind =
  | 'idea'
  | 'information'
  | 'question'
  | 'risk'
  | 'tip'
  | 'update';

/** Something the text seems to say, as structure. */
export type Proposal = {
  __typename?: 'Proposal';
  end: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** person, phone, email, amount, date, opportunity. */
  kind: Scalars['String']['output'];
  /** Bare id of what it became. */
  resultId?: Maybe<Scalars['String']['output']>;
  /** Where in the body, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** proposed or accepted. */
  status: Scalars['String']['output'];
  text: Scalars['String']['output'];
  value: Scalars['JSON']['output'];
};

/** Everything that can be read. What the viewer may not see does not exist. */
export type Query = {
  __typename?: 'Query';
  account?: Maybe<Account>;
  /** Accounts the viewer may see. */
  accounts: QueryAccountsConnection;
  /** What happens now, on all accounts or on those the viewer follows, newest first. */
  feed: QueryFeedConnection;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  post?: Maybe<Post>;
  user?: Maybe<User>;
  /** Who is asking; null when nobody signed in. */
  viewer?: Maybe<User>;
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  followed?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  named?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<AccountOrder>;
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  followed?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see does not exist. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAccountsConnection = {
  __typename?: 'QueryAccountsConnection';
  edges: Array<QueryAccountsConnectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type QueryAccountsConnectionEdge = {
  __typename?: 'QueryAccountsConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

export type QueryFeedConnection = {
  __typename?: 'QueryFeedConnection';
  edges: Array<QueryFeedConnectionEdge>;
  pageInfo: PageInfo;
};

export type QueryFeedConnectionEdge = {
  __typename?: 'QueryFeedConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

export type Reaction = {
  __typename?: 'Reaction';
  count: Scalars['Int']['output'];
  emoji: Scalars['String']['output'];
  mine: Scalars['Boolean']['output'];
};

/** What someone who signs in is to the company. */
export type Role =
  | 'admin'
  | 'influencer'
  | 'manager'
  | 'member';

/** Told at once what changed, as ids to read again (server-sent events). */
export type Subscription = {
  __typename?: 'Subscription';
};

/** Someone who signs in: a colleague, or an invited outside influencer. */
export type User = Node & {
  __typename?: 'User';
  /** False once they have left. */
  active: Scalars['Boolean']['output'];
  /** Name of the department; empty for influencers. */
  department: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** What they wrote that the viewer may see, newest first. */
  posts: UserPostsConnection;
  role: Role;
  /** Their job in their own words; may be empty. */
  title: Scalars['String']['output'];
};


/** Someone who signs in: a colleague, or an invited outside influencer. */
export type UserPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type UserPostsConnection = {
  __typename?: 'UserPostsConnection';
  edges: Array<UserPostsConnectionEdge>;
  pageInfo: PageInfo;
};

export type UserPostsConnectionEdge = {
  __typename?: 'UserPostsConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

/** Someone confirms or disputes a post. */
export type Verdict = {
  __typename?: 'Verdict';
  createdAt: Scalars['DateTime']['output'];
  /** confirm or dispute. */
  kind: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  user: User;
};

export type VerdictKind =
  | 'confirm'
  | 'dispute';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer?: { __typename?: 'User', id: string, name: string, role: Role, title: string, department: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    role
    title
    department
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;