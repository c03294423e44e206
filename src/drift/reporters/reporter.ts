import type { Report } from '../report.ts';

/** What a reporter may know beside the report. */
export interface ReporterOptions {
  /** The content folder as the reader names it; put before every path. */
  readonly root: string;
  /** Paints words for a terminal; leaves them alone where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
}

/** What words of a text report stand for. */
export type Style = 'error' | 'warning' | 'info' | 'place' | 'heading' | 'quiet';

/** Writes a report in one format. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
