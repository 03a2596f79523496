import { describe, expect, it } from 'vitest';
import { commandList } from '../../cli/command-list.ts';
import { run } from './run.ts';

const names = Object.keys(commandList);

describe('help', () => {
  it.each(['vi', 'en'])('names every command (%s)', async (language) => {
    const { status, out } = await run('--help', '--lang', language);
    expect(status).toBe(0);
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'));
  });

  it.each(names)('%s --help describes every option in both languages', async (name) => {
    const command = await commandList[name]?.load();
    for (const language of ['vi', 'en'] as const) {
      const { status, out } = await run(name, '--help', '--lang', language);
      expect(status).toBe(0);
      expect(out).toContain(`diem-tin ${[name, ...(command?.takes ?? [])].join(' ')}`);
      for (const [option, { help }] of Object.entries(command?.options ?? {})) {
        expect(out).toContain(`--${option}`);
        expect(out).toContain(help[language]);
      }
    }
  });

  it('is what the program says when it is called without a word', async () => {
    const { status, out, err } = await run();
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('diem-tin LỆNH');
  });
});

describe('wrong use', () => {
  it.each<[string, readonly string[], string]>([
    ['a command that does not exist', ['exprot'], '“exprot”'],
    ['a command named like something of JavaScript', ['constructor'], '“constructor”'],
    ['a missing file', ['dump'], 'thiếu F'],
    ['a missing option', ['next', 'a.diemtin'], '-o F'],
    ['an option without its value', ['next', 'a.diemtin', '-o'], '-o'],
    ['an option in place of a value', ['export', 'a.diemtin', '-o', '--json'], '-o'],
    ['an empty name', ['next', 'a.diemtin', '-o', ''], '-o'],
    ['an option that does not exist', ['dump', 'a.diemtin', '--colour', 'red'], '--colour'],
    ['a value for a switch', ['layout', 'a.diemtin', '--json=yes'], '--json'],
    ['a file too many', ['dump', 'a.diemtin', 'b.diemtin'], '“b.diemtin”'],
    ['an unknown language', ['dump', 'a.diemtin', '--lang', 'fr'], '“fr”'],
    ['a number that is none', ['new', '--number', '2x', '--from', '2026-06-22', '-o', 'a'], '“2x”'],
    ['a number 0', ['new', '--number', '0', '--from', '2026-06-22', '-o', 'a'], '“0”'],
    ['a day that does not exist', ['new', '--number', '2', '--from', '2026-02-30', '-o', 'a'], '“2026-02-30”'],
    [
      'a week that ends before it begins',
      ['new', '--number', '2', '--from', '2026-06-22', '--to', '2026-06-21', '-o', 'a'],
      '“2026-06-21”',
    ],
    ['an edition that does not exist', ['export', 'a.diemtin', '-o', 'a.pdf', '--edition', 'radio'], '“radio”'],
    ['a moment that makes no sense', ['export', 'a.diemtin', '-o', 'a.pdf', '--date', 'hôm qua'], '“hôm qua”'],
    ['a moment on a day that does not exist', ['export', 'a.diemtin', '-o', 'a.pdf', '--date', '2026-02-30'], '“2026-02-30”'],
    ['a resolution out of range', ['pages', 'a.diemtin', '-o', 'a', '--dpi', '5000'], '“5000”'],
  ])('%s', async (_, words, named) => {
    const { status, out, err } = await run(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(named);
    expect(err.split('\n')).toHaveLength(1);
  });

  it('speaks English when asked, wherever that is said', async () => {
    expect((await run('dump', '--lang', 'en')).err).toBe('Command “dump” needs F; run diem-tin dump --help.');
    expect((await run('--lang=en', 'dump')).err).toBe('Command “dump” needs F; run diem-tin dump --help.');
  });
});
