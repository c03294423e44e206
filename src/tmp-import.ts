import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { importPage } from '#import';
import { readCatalogue } from '#catalogue';
const recs = gunzipSync(readFileSync('/work/shared/drift-truth/dev.jsonl.gz')).toString().split('\n').filter(Boolean).map((l) => JSON.parse(l));
const apps = readCatalogue([{ path: 'applications.yaml', text: readFileSync('content/applications.yaml', 'utf8') }]).applications;
const out = new Map<string, { lang: string; path: string }>();
for (const r of recs) {
  for (const [b, l, p] of [[r.blobA, r.langA, r.path], [r.blobB, r.langB, r.pathB], [r.prevA, r.langA, r.path], [r.prevB, r.langB, r.pathB]]) if (b && !out.has(b)) out.set(b, { lang: l.slice(0, 2), path: p });
}
const lines: string[] = [];
let n = 0;
for (const [sha, { lang, path }] of out) {
  try {
    const { path: to, text } = importPage({ path: path, text: readFileSync(`/tmp/blobs/${sha}.md`, 'utf8') }, { language: lang as never, applications: apps });
    lines.push(JSON.stringify({ sha, lang, path: to, text }));
  } catch (e) { console.log(sha, String(e)); }
  if (++n % 500 === 0) console.log(n, out.size);
}
writeFileSync('/tmp/h-align-tools/pages.jsonl', lines.join('\n'));
