import type { Area } from '#catalogue';

/** A page in its place: its slug and the areas that it stands in, outermost first. */
export interface Step {
  readonly slug: string;
  readonly trail: readonly Area[];
}

/** The pages of a language in the order in which a reader goes through them. */
export function readingOrder(areas: readonly Area[], trail: readonly Area[] = []): Step[] {
  return areas.flatMap((area) => {
    const within = [...trail, area];
    return [...area.pages.map((slug) => ({ slug, trail: within })), ...readingOrder(area.areas, within)];
  });
}
