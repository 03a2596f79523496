import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of org.verapdf:validation-model on Maven Central. */
const version = '1.28.1';
const folder = join(tmpdir(), `diem-tin-verapdf-${version}`);

/** Fetches the validator where Java and Maven are installed and Maven Central can be reached; null = ready, else why not. */
export function provideVeraPdf(): string | null {
  for (const program of ['java', 'mvn']) if (spawnSync(program, ['--version']).error) return `${program} is not installed`;
  if (existsSync(join(folder, 'ready'))) return null;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), project);
  const options = { cwd: folder, stdio: 'ignore', timeout: 120_000 } as const;
  const fetched = spawnSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], options);
  if (fetched.status !== 0) return 'Maven Central cannot be reached';
  writeFileSync(join(folder, 'check.js'), script);
  writeFileSync(join(folder, 'ready'), '');
  return null;
}

/** Failed checks of each file against PDF/UA-1 and PDF/A-2a; empty = it conforms. */
export function veraPdf(files: readonly string[]): readonly string[] {
  const shell = ['-cp', 'lib/*', 'org.mozilla.javascript.tools.shell.Main', 'check.js', ...files];
  const out = execFileSync('java', shell, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 900_000,
  });
  const lines = out.split('\n').filter((line) => line.startsWith('verapdf '));
  if (lines.length !== files.length * 2) throw new Error(`veraPDF looked at ${lines.length / 2} of ${files.length} files`);
  return lines.filter((line) => !line.endsWith(' true {}'));
}

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>vn.diemtin</groupId><artifactId>checks</artifactId><version>1</version>
<dependencies><dependency><groupId>org.verapdf</groupId><artifactId>validation-model</artifactId><version>${version}</version></dependency></dependencies>
</project>`;

/** The library has no program of its own; it brings a JavaScript shell that can call it. */
const script = `org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var foundry = org.verapdf.pdfa.Foundries.defaultInstance();
for (var i = 0; i < arguments.length; i++) ['ua1', '2a'].forEach(function (name) {
  var flavour = org.verapdf.pdfa.flavours.PDFAFlavour.fromString(name);
  var parser = foundry.createParser(new java.io.FileInputStream(arguments[i]), flavour);
  var result = foundry.createValidator(flavour, false).validate(parser);
  print('verapdf ' + name + ' ' + arguments[i] + ' ' + result.isCompliant() + ' ' + result.getFailedChecks());
  parser.close();
}, this);
`
  .replaceAll('arguments[i]', 'files[i]')
  .replace('var foundry', 'var files = arguments;\nvar foundry');
