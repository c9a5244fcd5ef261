/** Plain rows, as the database holds them: what the generator makes, what COPY writes and what the test factories insert. */
import type {
  Account,
  Comment,
  Interaction,
  Introduction,
  Opportunity,
  Person,
  PersonRole,
  Post,
  Relationship,
  User,
} from "../../../generated/prisma/client.ts";

export type UserRow = User;
export type AccountRow = Account;
/** What the demo company says, it says on accounts. */
export type PostRow = Post & { accountId: string };
export type CommentRow = Comment;
export type PersonRow = Person;
export type PersonRoleRow = PersonRole;
export type OpportunityRow = Omit<Opportunity, "amount"> & { amount: number | null };
export type InteractionRow = Interaction;
export type RelationshipRow = Relationship;
export type IntroductionRow = Introduction;

/** What a caller must give, and what it may. */
export type Given<Row, Required extends keyof Row> = Pick<Row, Required> & Partial<Row>;
