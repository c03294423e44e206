import type { FrontMatter } from '#catalogue';

/** Who translated a page, as a key of the texts of the title block. */
export type Work =
  'byPeople' | 'byMachine' | 'byMachineAndMemory' | 'byMachineRevised' | 'shared' | 'sharedWithMemory';

/** Who translated a page, as far as its front matter tells, and the share of its text that people did. */
export function provenanceOf({
  'workflow-type': workflow = '',
  'ht-degree': share = workflow === 'ht' ? 100 : 0,
}: Pick<FrontMatter, 'workflow-type' | 'ht-degree'>): { work: Work | null; share: number } {
  return { work: workOf(workflow, share), share };
}

function workOf(workflow: string, share: number): Work | null {
  const memory = workflow.includes('tm');
  if (share >= 100) return 'byPeople';
  if (share > 0) return memory ? 'sharedWithMemory' : 'shared';
  if (!workflow.includes('mt')) return null;
  if (workflow.includes('ht')) return 'byMachineRevised';
  return memory ? 'byMachineAndMemory' : 'byMachine';
}
