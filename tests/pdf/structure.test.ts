import { describe, expect, it } from 'vitest';
import { LayoutBuilder } from './layout-builder.ts';
import { openInViewer } from './open-in-viewer.ts';
import { objectsWith, readObjects } from './pdf-objects.ts';
import { photo, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { sampleFile, writeToBuffer } from './write-to-buffer.ts';

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly children?: readonly TreeNode[];
}

/** The tags of a page as one line: `P(text Link(text) text)`. */
async function tagsOfPage(number: number): Promise<string> {
  const document = await openInViewer(await sampleFile());
  const tree: TreeNode = await (await document.getPage(number)).getStructTree();
  const write = (node: TreeNode): string => {
    if (node.role === undefined) return node.type === 'content' ? 'text' : (node.type ?? '?');
    const children = (node.children ?? []).map(write).join(' ');
    return children === '' ? node.role : `${node.role}(${children})`;
  };
  return (tree.children ?? []).map(write).join(' ');
}

describe('structure tree', () => {
  it('follows the layout and keeps a link inside its paragraph where it is read', async () => {
    expect(await tagsOfPage(2)).toBe(
      'Document(Sect(Art(H2(text) P(text Link(text object) text) Figure(text) Caption(text) P(text))))',
    );
  });

  it('carries a paragraph over to the next page', async () => {
    expect(await tagsOfPage(3)).toMatch(/^Document\(Sect\(Art\(P\(text\) L\(LI\(Lbl\(text\) LBody\(text\)\)/);
  });

  it('keeps the cells of a table, empty ones too', async () => {
    const objects = readObjects(await sampleFile());
    expect(objectsWith(objects, '/S /TR')).toHaveLength(2);
    expect(objectsWith(objects, '/S /TH').map(({ text }) => /\/Scope \/(\w+)/.exec(text)?.[1])).toEqual([
      'Column',
      'Column',
      'Row',
    ]);
    expect(objectsWith(objects, '/S /TD')).toHaveLength(1);
  });

  it('says what a figure shows and where it is', async () => {
    const figures = objectsWith(readObjects(await sampleFile()), '/S /Figure');
    expect(figures).toHaveLength(4);
    for (const { text } of figures) expect(text).toMatch(/\/Alt <feff[0-9a-f]+>.*\/BBox \[[\d. ]+\]/);
    expect(figures.map(({ text }) => /BBox \[(.*?)\]/.exec(text)?.[1])).toContain('60 471.89 260 671.89');
  });

  it('counts only what the page shows of a figure that bleeds off it', async () => {
    const builder = new LayoutBuilder();
    const figure = builder.node('Figure', builder.node('Document'), { alt: 'Ảnh bìa' });
    builder.page('Bìa');
    builder.picture(photo, { x: -8.5, y: -8.5, width: 612.276, height: 400 }, figure);
    const { bytes } = await writeToBuffer(builder.build(), testResources(await samplePictures()));
    expect(objectsWith(readObjects(bytes), '/S /Figure')[0]?.text).toContain('/BBox [0 450.39 595.276 841.89]');
  });

  it('names the kind of a list', async () => {
    expect(objectsWith(readObjects(await sampleFile()), '/ListNumbering /Disc')).toHaveLength(1);
  });

  it('leads back from every piece of content to its element', async () => {
    const objects = readObjects(await sampleFile());
    const root = objectsWith(objects, '/Type /StructTreeRoot')[0]?.text ?? '';
    const parents = objects.get(Number(/\/ParentTree (\d+) 0 R/.exec(root)?.[1]))?.text ?? '';
    const entries = [...parents.matchAll(/(\d+) \[([^\]]*)\]/g)].map(
      ([, key, owners = '']) => [Number(key), owners.match(/\d+ 0 R/g) ?? []] as const,
    );
    const pages = [...objects].filter(([, { text }]) => text.includes('/Type /Page/'));
    expect(pages).toHaveLength(3);
    for (const [id, { text }] of pages) {
      const key = Number(/\/StructParents (\d+)/.exec(text)?.[1]);
      const owners = entries.find(([entry]) => entry === key)?.[1] ?? [];
      expect(owners.length).toBeGreaterThan(0);
      for (const [mcid, owner] of owners.entries()) {
        const element = objects.get(Number.parseInt(owner, 10))?.text ?? '';
        const own = element.includes(`/Pg ${id} 0 R/K`);
        expect(own ? kids(element) : element).toMatch(
          own ? new RegExp(`(^| )${mcid}( |$)`) : new RegExp(`/Pg ${id} 0 R/MCID ${mcid}>>`),
        );
      }
    }
  });
});

function kids(element: string): string {
  return (/\/K \[(.*?)\](?:\/|>>)/.exec(element)?.[1] ?? '').replace(/\d+ 0 R/g, '');
}
