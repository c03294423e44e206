import type { DriftRecord } from '../../../bench/drift/records.ts';
import { commit } from '../../catalogue/page-text.ts';

/** A record of one Portuguese and one Italian page, but for what is told. */
export function record(told: Partial<DriftRecord> = {}): DriftRecord {
  return {
    id: 'r1',
    date: '2026-03-10',
    group: 'journeys',
    path: 'journeys.md',
    pathB: 'journeys.md',
    langA: 'pt-BR',
    langB: 'it-IT',
    blobA: 'ptNew',
    blobB: 'itOld',
    commitA: commit('b'),
    commitB: commit('a'),
    changedA: '2026-03-09',
    changedB: '2026-02-01',
    prevA: 'ptOld',
    prevB: null,
    ...told,
  };
}
