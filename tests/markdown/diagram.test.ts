import { describe, expect, test } from 'vitest';
import { drawDiagram } from '#markdown';
import { readDiagram } from '../../src/markdown/diagram.ts';

describe('readDiagram', () => {
  test('gives nodes and edges that do not depend on labels, order and arrows’ words', () => {
    const pt = readDiagram(
      'flowchart LR\n  event[Evento] --> profile[(Perfil)]\n  profile -->|segue| mail(Email)\n',
    );
    const sv = readDiagram(
      'graph TD\n  profile[(Profil)] --> mail(E-post)\n  event[Händelse] -->|sen| profile\n',
    );
    const diagram = { nodes: ['event', 'mail', 'profile'], edges: ['event → profile', 'profile → mail'] };
    expect(pt).toEqual({ diagram, labels: ['Evento', 'Perfil', 'Email', 'segue'] });
    expect(sv).toEqual({ diagram, labels: ['Profil', 'E-post', 'Händelse', 'sen'] });
  });

  test.each([
    ['sequenceDiagram\n  a->>b: c', 'only flowcharts are drawn'],
    ['', 'only flowcharts are drawn'],
    ['flowchart LR\n', 'the flowchart has no nodes'],
    ['flowchart LR\n  a --> b\n  click a "javascript:alert(1)"', '“click” is not allowed in diagrams'],
    ['flowchart LR\n  a --> b\n  style a fill:red', '“style” is not allowed in diagrams'],
    ['flowchart LR\n  a --> b\n  classDef x fill:red', '“classDef” is not allowed in diagrams'],
    ['flowchart LR\n  a:::x --> b', '“:::” is not allowed in diagrams'],
    ['%%{init: {"theme": "dark"}}%%\nflowchart LR\n  a --> b', '“%%{” is not allowed in diagrams'],
  ])('of %j tells: %s', (source, fault) => {
    expect(readDiagram(source)).toEqual({ fault });
  });
});

describe('drawDiagram', () => {
  const hostile =
    'flowchart LR\n  a["<script>alert(1)</script>"] -->|"<img onerror=x>"| b["x&quot; onload=&quot;y"]\n';
  const svg = drawDiagram(hostile, { id: 'one', label: '"><script>' });

  test('draws labels as text', () => {
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(svg).not.toMatch(/<(?:script|img|style|foreignObject)\b|\son\w+="/);
  });

  test('names itself for those who do not see it', () => {
    expect(svg).toContain('role="img" aria-label="&quot;>&lt;script>"');
  });

  test('loads nothing and sets no styles', () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|@import|url\((?!#one-)|\sstyle=/,
    );
  });

  test('has ids that are its own on the page', () => {
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id?.startsWith('one-'))).toEqual([]);
  });
});
