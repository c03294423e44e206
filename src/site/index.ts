export {
  type CardFacet,
  cardFacets,
  facetsOfList,
  type ListFacet,
  type ListFacetValue,
  valuesOf,
} from './catalogue-facets.ts';
export {
  applicationList,
  areaList,
  type CatalogueList,
  type ListSection,
  wholeList,
} from './catalogue-list.ts';
export { areaLinks, usedApplications } from './catalogue-pages.ts';
export { type ComparedPage, type ComparedRow, readComparedPage } from './compare/compared-page.ts';
export {
  type NewerPassage,
  type NewerSection,
  type NewerTexts,
  readNewerTexts,
} from './compare/newer-texts.ts';
export { headingLevels, pairVerdict } from './compare/pair-verdict.ts';
export { type RowNote } from './compare/row-notes.ts';
export { contentRoot } from './content-root.ts';
export { type Contents, contentsOf, nestHeadings } from './contents.ts';
export { type Coverage, type CoverageRow, coverageOf } from './coverage.ts';
export { diagramArrows, type DiagramArrow } from './diagram-words.ts';
export type {
  BlueprintEntry,
  CatalogueEntry,
  EditionEntry,
  Entries,
  PageEntry,
  PairEntry,
} from './entries.ts';
export { atomFeed } from './feed.ts';
export { type BrokenPage, brokenPages } from './broken-pages.ts';
export { ContentError, faultLine, faultsByPath } from './faults.ts';
export {
  type AreaSection,
  type BlueprintCard,
  type CardGroup,
  type CataloguePart,
  catalogueParts,
  type LinkCard,
} from './home.ts';
export { guideLinks } from './guide-addresses.ts';
export { type Guide, type GuideFile, guidesIn, hasGuides } from './guides.ts';
export { badgeSvg } from './drift/badge.ts';
export {
  type BlueprintReport,
  blueprintReport,
  type EditionPage,
  type TimelineEdition,
} from './drift/blueprint-report.ts';
export { outlinedPages } from './drift/outlined-pages.ts';
export { driftCsv, driftJson } from './drift/downloads.ts';
export { type DriftPage, driftPages, driftReportPath } from './drift/drift-pages.ts';
export type { FindingSection, OutlinedPage } from './drift/finding-sections.ts';
export { type AcceptedFindings, byReason, knownAmong, type KnownFinding } from './drift/known-findings.ts';
export type { Trend, TrendPoint } from './drift/trend.ts';
export {
  type DriftCell,
  type DriftOverview,
  driftOverview,
  type DriftRow,
  type LanguageSummary,
  shareInSync,
} from './drift/overview.ts';
export { type DriftState, driftStates, stateSigns } from './drift/states.ts';
export { type TrendDrawing, drawTrend, stateTotals } from './drift/trend-drawing.ts';
export { drawIcon, icons } from './icons.ts';
export { imagePath, imageType, imageUrl } from './images.ts';
export {
  type Alternate,
  alternatesOf,
  type LanguageLink,
  languageLinksTo,
  ruleAlternates,
  translationLinks,
} from './language-links.ts';
export { type ResolvedLink, resolveLink } from './links.ts';
export { languageLlms, type LlmsWords, siteLlms } from './llms.ts';
export { catalogueLoaders } from './loader.ts';
export { type TreeEntry, treeAround, wholeTree } from './navigation-tree.ts';
export {
  type ContentContext,
  type BodyPart,
  type PageContent,
  preparePage,
  readPageContent,
} from './page-content.ts';
export {
  applicationPath,
  applicationsPath,
  areaPath,
  blueprintDriftPath,
  comparePath,
  driftPath,
  feedPath,
  guidePath,
  guidesPath,
  homePath,
  llmsPath,
  manifestPath,
  markdownPath,
  rulePath,
  rulesPath,
  offlinePath,
  previewPath,
  searchPath,
  treePath,
} from './paths.ts';
export { type RelatedPage, relatedPages } from './related-pages.ts';
export { redirectFiles } from './redirects.ts';
export { type Repository, repositoryFrom } from './repository.ts';
export { type RulePage, rulePages } from './rule-pages.ts';
export { contentSecurityPolicy, securityHeaders } from './security.ts';
export { type SiteSection, siteSections } from './sections.ts';
export { type Neighbour, type PlacedPage, SiteCatalogue } from './site-catalogue.ts';
export { searchCatalogue } from './search-catalogue.ts';
export { type Sketch, sketchedDiagrams, sketchOf } from './sketches.ts';
export { siteAddress } from './site-address.ts';
export { sitemapXml } from './sitemap.ts';
export { type RuleSection, type TranslatedRule, translatedRules } from './translated-rules.ts';
export { type Standing, standingOf, unorderedWith } from './standing.ts';
export { takeSnapshot } from './snapshot.ts';
export { articleData, dataBlock } from './structured-data.ts';
export { languageTwins, readMarkdownTwin } from './twin.ts';
export { webManifest } from './web-manifest.ts';
export { previewSize } from './preview/drawing.ts';
export { writePreviews } from './preview/index.ts';
export { writeOfflinePacks } from './offline/index.ts';
