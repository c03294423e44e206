import { commit, identity } from '../catalogue/page-text.ts';
import type { Files } from './check-files.ts';

// One overview in four languages. Italian and Spanish follow a newer source: it dropped the first row of the table,
// and its last row leads to another page and names other applications.

const applications = `applications:
  - id: campaign
    name: { pt: Adobe Campaign, it: Adobe Campaign, sv: Adobe Campaign, es: Adobe Campaign }
  - id: cdp
    name: { pt: CDP em tempo real, it: CDP in tempo reale, sv: CDP i realtid, es: CDP en tiempo real }
  - id: orchestration
    name: { pt: Journey Orchestration }
  - id: optimizer
    name: { pt: Journey Optimizer }
`;

const sources = `commits:
  - hash: ${commit('b')}
    date: 2026-03-09T12:30:00+01:00
    subject: Point the overview at Journey Optimizer
  - hash: ${commit('a')}
    date: 2026-03-09T10:00:00Z
`;

interface Texts {
  readonly title: string;
  readonly description: string;
  readonly from: string;
  readonly applications: string;
  readonly intro: string;
  readonly header: string;
  readonly rows: readonly string[];
  readonly closing: string;
}

function page({
  title,
  description,
  from,
  applications: cited,
  intro,
  header,
  rows,
  closing,
}: Texts): string {
  return `---
title: ${title}
description: ${description}
exl-id: ${identity(7)}
source-git-commit: ${commit(from)}
applications: [${cited}]
---

# ${title}

${intro}

${header}
| --- | --- | --- |
${rows.join('\n')}

## ${closing} {/* #next */}
`;
}

function list(...items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** The files, ready to be checked. */
export const fourLanguages: Files = {
  'applications.yaml': applications,
  'sources.yaml': sources,
  'pt/overview.mdx': page({
    title: 'Visão geral',
    description: 'Quatro maneiras de falar com o cliente.',
    from: 'a',
    applications: 'campaign, cdp, orchestration',
    intro: 'Cada linha apresenta um modelo.',
    header: '| Modelo | Para quê | Aplicativos |',
    rows: [
      `| **Envio simples** | ${list('Planejar envios', 'Confirmar pedidos')} | ${list('Adobe Campaign')} |`,
      `| **[Envio com segmentos](segments.mdx)** | ${list('Criar segmentos', 'Enviar a cada um')} | ${list('CDP em tempo real', 'Adobe Campaign')} |`,
      `| **[Resposta a eventos](events.mdx)** | ${list('Receber eventos', 'Responder na hora')} | ${list('Journey Orchestration', 'Adobe Campaign')} |`,
    ],
    closing: 'Próximos passos',
  }),
  'it/overview.mdx': page({
    title: 'Panoramica',
    description: 'Quattro modi di parlare con il cliente.',
    from: 'b',
    applications: 'campaign, cdp, optimizer',
    intro: 'Ogni riga presenta un modello.',
    header: '| Modello | A cosa serve | Applicazioni |',
    rows: [
      `| **[Invio con segmenti](segments.mdx)** | ${list('Creare segmenti', 'Inviare a ciascuno')} | ${list('CDP in tempo reale', 'Adobe Campaign')} |`,
      `| **[Journey Optimizer](optimizer.mdx)** | ${list('Ricevere eventi', 'Rispondere subito')} | ${list('Journey Optimizer')} |`,
    ],
    closing: 'Passi successivi',
  }),
  'sv/overview.mdx': page({
    title: 'Översikt',
    description: 'Fyra sätt att tala med kunden.',
    from: 'a',
    applications: 'campaign, cdp, orchestration',
    intro: 'Varje rad visar en modell.',
    header: '| Modell | Till vad | Program |',
    rows: [
      `| **Enkelt utskick** | ${list('Planera utskick', 'Bekräfta beställningar')} | ${list('Adobe Campaign')} |`,
      `| **[Utskick med segment](segments.mdx)** | ${list('Skapa segment', 'Skicka till vart och ett')} | ${list('CDP i realtid', 'Adobe Campaign')} |`,
      `| **[Svar på händelser](events.mdx)** | ${list('Ta emot händelser', 'Svara genast')} | ${list('Journey Orchestration', 'Adobe Campaign')} |`,
    ],
    closing: 'Nästa steg',
  }),
  'es/overview.mdx': page({
    title: 'Información general',
    description: 'Cuatro maneras de hablar con el cliente.',
    from: 'b',
    applications: 'campaign, cdp, optimizer',
    intro: 'Cada fila presenta un modelo.',
    header: '| Modelo | Para qué | Aplicaciones |',
    rows: [
      `| **[Envío con segmentos](segments.mdx)** | ${list('Crear segmentos', 'Enviar a cada uno')} | ${list('CDP en tiempo real', 'Adobe Campaign')} |`,
      `| **[Journey Optimizer](optimizer.mdx)** | ${list('Recibir eventos', 'Responder al instante')} | ${list('Journey Optimizer')} |`,
    ],
    closing: 'Pasos siguientes',
  }),
};
