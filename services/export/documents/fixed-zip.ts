import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import yazl from 'yazl';

/**
 * The same archive without what chance and the clock put into it: entries dated alike, stamps set to `created`, links numbered. The
 * same content gives the same bytes.
 */
export const fixedZip = async (archive: Buffer, created: Date): Promise<Uint8Array> => {
  const zip = new yazl.ZipFile();
  const stamp = `${created.toISOString().slice(0, 19)}Z`;
  const entries = await entriesOf(archive);
  const links = linkNames(entries);
  const fix = (text: string): string =>
    text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`)
      .replace(chanceName, (name) => links.get(name) ?? name);
  for (const { name, bytes } of entries) {
    const isText = /\.(?:xml|rels)$/u.test(name);
    zip.addBuffer(isText ? Buffer.from(fix(bytes.toString('utf8')), 'utf8') : bytes, name, {
      mtime: new Date(Date.UTC(1980, 0, 1, 12)),
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return buffer(zip.outputStream);
};

/** Names of links that the package makes by chance. */
const chanceName = /\brId[\w-]{21}(?=")/gu;

/** Numbers for them, in the order of the text. */
function linkNames(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const text = entries.find(({ name }) => name === 'word/document.xml')?.bytes.toString('utf8') ?? '';
  const names = new Set(text.match(chanceName) ?? []);
  return new Map([...names].map((name, index) => [name, `rIdLink${index + 1}`]));
}

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

function entriesOf(archive: Buffer): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries: Entry[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          buffer(stream).then((bytes) => {
            if (!entry.fileName.endsWith('/')) entries.push({ name: entry.fileName, bytes });
            zip.readEntry();
          }, reject);
        });
      });
      zip.on('end', () => resolve(entries));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}
