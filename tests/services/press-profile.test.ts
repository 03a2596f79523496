import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pressProfileName } from '../../pdf/press/profile-name.ts';
import { srgbProfile } from '../../pdf/srgb-profile.ts';
import { readPressProfile, shippedPressProfile } from '../../services/export/press-profile.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const shipped = Buffer.from(shippedPressProfile().bytes);

/** An output profile in CMYK whose only tag is its description, as version 4 writes it. */
function profileNamed(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16();
  const bytes = Buffer.alloc(144 + 28 + text.length);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.write('prtrCMYKLab ', 12, 'latin1');
  bytes.write('acsp', 36, 'latin1');
  for (const [place, value] of [1, 0, 144, 28 + text.length].entries()) bytes.writeUInt32BE(value, 128 + place * 4);
  bytes.write('desc', 132, 'latin1');
  bytes.write('mluc', 144, 'latin1');
  for (const [place, value] of [1, 12, 0, text.length, 28].entries()) bytes.writeUInt32BE(value, 152 + place * 4);
  text.copy(bytes, 172);
  return bytes;
}

const read = async (name: string, bytes: Uint8Array) => {
  writeFileSync(inFolder(name), bytes);
  return readPressProfile(inFolder(name));
};

describe('the press profile', () => {
  it('comes with the program, and is what it says', () => {
    expect(pressProfileName(shipped)).toBe('FOGRA39L Coated');
    expect(shippedPressProfile().condition).toBe('FOGRA39');
    expect(readFileSync('assets/icc/LICENSE-FOGRA39L_coated.txt', 'utf8')).toContain('zlib/libpng');
  });

  it('of a printer is read from its file, of either version, and claims no registry', async () => {
    const second = await read('máy in.icc', shipped);
    expect(second.ok && second.profile).toMatchObject({ condition: null, name: 'FOGRA39L Coated' });
    const fourth = await read('v4.icc', profileNamed('Máy in Hải Phòng – giấy Couché'));
    expect(fourth.ok && fourth.profile.name).toBe('Máy in Hải Phòng – giấy Couché');
  });

  it('is called as its file where it does not say what it is called', async () => {
    const nameless = profileNamed('');
    nameless.write('cprt', 132, 'latin1');
    const found = await read('Xưởng in.icc', nameless);
    expect(found.ok && found.profile.name).toBe('Xưởng in.icc');
  });

  it.each([
    ['of a screen', srgbProfile()],
    ['cut short', shipped.subarray(0, 5000)],
    ['without a header', Buffer.from('không phải ICC')],
    ['in RGB', Buffer.concat([shipped.subarray(0, 16), Buffer.from('RGB '), shipped.subarray(20)])],
  ])('is refused when it is %s', async (_, bytes) => {
    const refused = await read('sai.icc', bytes);
    expect(refused).toMatchObject({ ok: false, code: 'not-a-press-profile' });
  });

  it('may have a directory that leads nowhere', () => {
    const damaged = profileNamed('x');
    damaged.writeUInt32BE(0xffffffff, 136);
    expect(pressProfileName(damaged)).toBe('');
    damaged.writeUInt32BE(0xffffffff, 128);
    expect(pressProfileName(damaged)).toBe('');
  });

  it('that is missing is said to be missing', async () => {
    expect(await readPressProfile(inFolder('không có.icc'))).toMatchObject({ ok: false, code: 'not-found' });
  });
});
