import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { reuseFromFile, reuseIntoFile } from '../../services/library/reuse-from-file.ts';
import { addMedia } from '../../services/media/add-media.ts';
import { noMedia, withAddedMedia } from '../../services/media/memory-media.ts';
import { countingIds, mediaName } from '../issue/sample-issue.ts';
import { issueWith } from '../search/issue-with-items.ts';
import { plainJpeg } from '../services/sample-media.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';

const at = temporaryFolder();

const firstItem = (issue: Issue) => {
  const [item] = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  if (!item) throw new Error('no item');
  return item;
};

/** An issue whose one item has a picture that is there and one that is not. */
const saveOld = async () => {
  const added = await addMedia(await plainJpeg(), 'a.jpg');
  if (!added.ok) throw new Error(added.code);
  const issue = issueWith(3, [{ headline: 'Lúa rươi', body: ['Được mùa.'] }]);
  const ids = countingIds('p');
  const pictures = [newPicture(ids, added.name), newPicture(ids, mediaName('5'))];
  const sections = issue.sections.map((section) =>
    section.form === 'items' ? { ...section, items: section.items.map((item) => ({ ...item, pictures })) } : section,
  );
  const saved = await saveIssueFile(
    at('cũ.diemtin'),
    { ...issue, sections },
    withAddedMedia(noMedia, new Map([[added.name, added.bytes]])),
  );
  if (!saved.ok) throw new Error(saved.code);
  return { item: firstItem(issue).id, picture: added };
};

describe('reusing an item of a past issue', () => {
  it('brings its pictures along for an open issue, and names those that are missing', async () => {
    const { item, picture } = await saveOld();
    const into = issueWith(4, [{ headline: 'Khác' }]);
    const reused = await reuseFromFile(at('cũ.diemtin'), { item, into }, countingIds('n'));
    if (!reused.ok) throw new Error(reused.code);
    expect(reused.command.item).toMatchObject({ headline: 'Lúa rươi', note: 'Dùng lại tin của số 3/2026.', date: null });
    expect([...reused.media.keys()]).toEqual([picture.name]);
    expect(Buffer.from(reused.media.get(picture.name) ?? []).equals(Buffer.from(picture.bytes))).toBe(true);
    expect(reused.missing).toEqual([mediaName('5')]);
  });

  it('copies from file to file', async () => {
    const { item, picture } = await saveOld();
    await saveIssueFile(at('mới.diemtin'), issueWith(4, [{ headline: 'Khác' }]), noMedia);
    expect(await reuseIntoFile(at('cũ.diemtin'), at('mới.diemtin'), { item, at: 0 }, countingIds('n'))).toMatchObject({
      ok: true,
    });
    const opened = await openIssueFile(at('mới.diemtin'));
    if (!opened.ok) throw new Error(opened.code);
    expect(firstItem(opened.issue).headline).toBe('Lúa rươi');
    expect(Buffer.from(await opened.media.read(picture.name)).equals(Buffer.from(picture.bytes))).toBe(true);
  });

  it('refuses what is not there', async () => {
    const into = issueWith(4, []);
    const refused = async (file: string, item: string) =>
      reuseFromFile(at(file), { item: item as ItemId, into }, countingIds('n'));
    await saveOld();
    expect(await refused('không có.diemtin', 'x')).toMatchObject({ ok: false, code: 'not-found' });
    expect(await refused('cũ.diemtin', 'x')).toMatchObject({ ok: false, code: 'unknown-item' });
  });
});
