import { type Address, addressOf } from '#catalogue';
import type { Report } from '#drift';
import { type Faults, faultsByPath } from './faults.ts';

/** A page with errors. A build leaves it out; in `dev` it has its address all the same, to show what is wrong. */
export interface BrokenPage extends Address {
  readonly faults: Faults;
}

/** The pages that cannot be shown. */
export function brokenPages(report: Report): BrokenPage[] {
  return [...faultsByPath(report)].flatMap(([path, faults]) => {
    const address = addressOf(path);
    return address ? [{ ...address, faults }] : [];
  });
}
