import type {
  AccountFollower,
  AccountMember,
  Audience,
  AudienceMember,
  Circle,
  CircleMember,
  Credential,
  Department,
  InteractionParticipant,
  LedgerEntry,
  Notification,
  OpportunityChange,
  OpportunityPerson,
  OpportunityPost,
  PersonEmail,
  PersonPhone,
  PostPerson,
  Prisma,
  Reaction,
  Signal,
  Team,
  TeamMember,
  Thanks,
  Verdict,
} from "../../../generated/prisma/client.ts";
import type {
  AccountRow,
  CommentRow,
  InteractionRow,
  IntroductionRow,
  OpportunityRow,
  PersonRoleRow,
  PersonRow,
  PostRow,
  RelationshipRow,
  UserRow,
} from "../rows/types.ts";

/** Rows by table, as the generator makes them. `proposals` carries its value as plain JSON. */
export type Tables = {
  departments: Department;
  users: UserRow;
  credentials: Credential;
  teams: Team;
  team_members: TeamMember;
  audiences: Audience;
  audience_members: AudienceMember;
  circles: Circle;
  circle_members: CircleMember;
  accounts: AccountRow;
  account_followers: AccountFollower;
  account_members: AccountMember;
  people: PersonRow;
  person_emails: PersonEmail;
  person_phones: PersonPhone;
  person_roles: PersonRoleRow;
  posts: PostRow;
  comments: CommentRow;
  thanks: Thanks;
  reactions: Reaction;
  verdicts: Verdict;
  proposals: ProposalRow;
  post_people: PostPerson;
  signals: Signal;
  opportunities: OpportunityRow;
  opportunity_changes: OpportunityChange;
  opportunity_people: OpportunityPerson;
  opportunity_posts: OpportunityPost;
  interactions: InteractionRow;
  interaction_participants: InteractionParticipant;
  relationships: RelationshipRow;
  introductions: IntroductionRow;
  notifications: Notification;
  ledger_entries: LedgerEntry;
};

export type ProposalRow = Omit<Required<Prisma.ProposalUncheckedCreateInput>, "value" | "decidedAt"> & {
  value: object;
  decidedAt: Date | null;
};

export type TableName = keyof Tables;

/** A heap of finished rows. */
export class Bundle {
  readonly rows: { [T in TableName]?: Tables[T][] } = {};

  add<T extends TableName>(table: T, row: Tables[T]): Tables[T] {
    this.of(table).push(row);
    return row;
  }

  /** The rows of a table; the same array each time. */
  of<T extends TableName>(table: T): Tables[T][] {
    const rows = (this.rows[table] ?? []) as Tables[T][];
    (this.rows as Record<T, Tables[T][]>)[table] = rows;
    return rows;
  }
}
