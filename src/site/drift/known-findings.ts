import type { Finding } from '#drift';

/** A finding that the owners of the catalogue know of, and accept for a while. */
export type KnownFinding = Finding & { readonly known: string };

/** Those of some findings that are known. */
export function knownAmong(findings: readonly Finding[]): KnownFinding[] {
  return findings.filter((finding): finding is KnownFinding => finding.known !== undefined);
}

/** Known findings on one subject that are accepted for one reason. */
export interface AcceptedFindings {
  /** In the words of the owners. */
  readonly reason: string;
  /** The rules, in the order of the findings, each with how often it found something. */
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
}

/** Brings known findings together by their reasons. */
export function byReason(findings: readonly KnownFinding[]): AcceptedFindings[] {
  return [...Map.groupBy(findings, ({ known }) => known)].map(([reason, accepted]) => ({
    reason,
    rules: [...Map.groupBy(accepted, ({ rule }) => rule)].map(([rule, { length }]) => ({
      rule,
      count: length,
    })),
  }));
}
