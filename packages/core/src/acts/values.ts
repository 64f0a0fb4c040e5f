import { z } from 'zod';

/** The values that payloads of acts are made of. None of them can hold a person's name or number. */

/** An opaque name of a thing: Latin letters, digits and hyphens. It stands in the public record. */
const opaqueId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u);

/** A sign-in account. Whose it is lies in an erasable table, never in an act. */
export const accountId = opaqueId.brand<'AccountId'>().meta({ title: 'account id' });
export type AccountId = z.output<typeof accountId>;

/** A person named by the office without an account of their own, such as a principal leader (总负责). */
export const personRef = opaqueId.brand<'PersonRef'>().meta({ title: 'opaque reference' });
export type PersonRef = z.output<typeof personRef>;

export const campaignId = opaqueId.brand<'CampaignId'>().meta({ title: 'campaign id' });
export type CampaignId = z.output<typeof campaignId>;

/** An evaluation meeting (评议会). The vote over its units goes by the same id. */
export const meetingId = opaqueId.brand<'MeetingId'>().meta({ title: 'meeting id' });
export type MeetingId = z.output<typeof meetingId>;

/** A poll of the ballot box, which is one Belenios election. */
export const pollId = z
  .string()
  .regex(/^[1-9A-HJ-NP-Za-km-z]{14}$/u)
  .brand<'PollId'>()
  .meta({ title: 'poll uuid (14 base58 characters)' });
export type PollId = z.output<typeof pollId>;

export const questionId = opaqueId.brand<'QuestionId'>().meta({ title: 'question id' });
export type QuestionId = z.output<typeof questionId>;

export const promiseId = opaqueId.brand<'PromiseId'>().meta({ title: 'promise id' });
export type PromiseId = z.output<typeof promiseId>;

export const issueId = opaqueId.brand<'IssueId'>().meta({ title: 'issue id' });

/** A line of a unit's daily assessment sheet. */
export const lineId = opaqueId.brand<'LineId'>().meta({ title: 'line id' });
export type LineId = z.output<typeof lineId>;

/** A deduction, bonus or veto (扣分、加分、一票否决). */
export const adjustmentId = opaqueId.brand<'AdjustmentId'>().meta({ title: 'adjustment id' });
export type AdjustmentId = z.output<typeof adjustmentId>;

export const objectionId = opaqueId.brand<'ObjectionId'>().meta({ title: 'objection id' });
export type ObjectionId = z.output<typeof objectionId>;

export const problemId = opaqueId.brand<'ProblemId'>().meta({ title: 'problem id' });

/** A word of the campaign's own data: a phase, level, category, grade or dimension. */
export const word = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/u)
  .meta({ title: 'word of the plan' });

/** SHA-256 of the bytes of a document, or of the RFC 8785 form of a value. */
export const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/u)
  .brand<'Digest'>()
  .meta({ title: 'SHA-256 digest' });
export type Digest = z.output<typeof digest>;

/** A document that lies elsewhere: its opaque id and the digest of its bytes. */
export const documentRef = z
  .strictObject({ id: opaqueId, digest })
  .readonly()
  .meta({ title: 'document (id, digest)' });
export type DocumentRef = z.output<typeof documentRef>;

/**
 * Who may read what is published: everybody (社会公开), the organiser's own system (本系统公开), or auditors
 * who are named (仅供核验).
 */
export const audience = z.enum(['public', 'system', 'auditors']).meta({ title: 'audience' });
export type Audience = z.output<typeof audience>;

/** A whole number of persons, things or days that JSON carries exactly. */
export const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER).meta({ title: 'count' });

/** With the `u` flag a pair is one character, so only a half without its other half is found. */
const loneSurrogate = /\p{Surrogate}/u;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/u;
const identityNumber = /(?<!\d)\d{17}[\dXx](?![\dXx])/u;

/**
 * What a reader does not see but a screen obeys: control characters other than tab and line break, marks
 * that turn the direction of writing (UAX #9, section 2), zero-width spaces.
 */
const unseen = /[^\P{Cc}\t\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * A text that canonical JSON can carry and that reads as it is written: something, at most `longest`
 * characters, no lone surrogates, nothing unseen.
 */
export function plainText(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !loneSurrogate.test(text), 'a text without lone surrogates')
    .refine((text) => !unseen.test(text), 'a text without control characters and direction marks');
}

/**
 * An official text of at most 500 characters, written to be published: a reason, an outlet, a title.
 * Mobile and identity numbers are refused here; names are checked by the server against its pools.
 */
export const officialText = plainText(500)
  .refine((text) => text.trim() === text, 'a text without space at its ends')
  .refine(
    (text) => !mobileNumber.test(text) && !identityNumber.test(text),
    'a text without telephone or identity numbers',
  )
  .meta({ title: 'official text' });

/** Why an act takes the place of an earlier one, and which: `seq` of the act that it supersedes. */
export const correction = z
  .strictObject({ supersedes: count, reason: officialText })
  .readonly()
  .meta({ title: 'correction (supersedes, reason)' });
export type Correction = z.output<typeof correction>;

/** Points as exact decimal text, zero or more. */
export const points = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/u)
  .meta({ title: 'points (exact decimal)' });

/**
 * The fact that a line or an adjustment rests on: a kind, such as a duty, a finding or an appeal, and which one
 * of that kind. By it one fact is known to be one, so that it is never punished twice.
 */
export const factSource = z
  .strictObject({ kind: word, ref: opaqueId })
  .readonly()
  .meta({ title: 'source (kind, ref)' });
export type FactSource = z.output<typeof factSource>;

/** SHA-256 of an event of a poll's archive, as the archive itself names it. */
export const eventHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .meta({ title: 'hash of an archive event' });

/** An element of a poll's group as its archive writes it. */
export const groupElement = z
  .string()
  .regex(/^(?:[0-9a-f]{64}|[1-9]\d{0,1299})$/u)
  .meta({ title: 'group element' });

/** An officer's Ed25519 public key: 32 bytes in hexadecimal (RFC 8032, section 5.1.2). */
export const officerKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .brand<'OfficerKey'>()
  .meta({ title: 'Ed25519 public key' });
export type OfficerKey = z.output<typeof officerKey>;

/** An officer's signature over the act that carries it (`meeting/message.ts`). */
export const officerSignature = z
  .strictObject({
    account: accountId,
    /** 64 bytes in hexadecimal (RFC 8032, section 5.1.6). */
    signature: z.string().regex(/^[0-9a-f]{128}$/u),
  })
  .readonly()
  .meta({ title: 'signature (account, signature)' });
export type OfficerSignature = z.output<typeof officerSignature>;
