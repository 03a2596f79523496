import { describe, expect, it } from 'vitest';
import type { StyleId } from '../../core/layout/template/template.ts';
import { fullMeasure, setText } from '../../core/layout/text/set-text.ts';
import { haiphong, testFaces } from './setting-for-tests.ts';

const context = { faces: testFaces, fallbackFaces: haiphong.fallbackFaces, ink: { section: 's2', tint: 't2' } };
const set = (text: string, style: StyleId, width: number) =>
  setText([{ text }], haiphong.styles[style], fullMeasure(width), haiphong.flow.blocks.justify, context);
const textOf = (line: { readonly runs: readonly { readonly text: string }[] }): string =>
  line.runs.map((run) => run.text).join('');

const paragraph =
  'Ba bến tàu khách ở cửa sông vừa được lắp bảng giờ chạy nối với đồng hồ triều, nên hành khách biết chuyến nào phải đợi nước lên và ' +
  'chuyến nào chạy ngay, không còn cảnh đứng ngoài mưa hỏi thăm từng người lái đò như những năm trước.';

describe('setting text', () => {
  it('fills justified lines to the measure, all but the last', () => {
    const { lines } = set(paragraph, 'body', 285);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(285, 1);
    expect(lines.at(-1)?.width).toBeLessThan(285);
  });

  it('keeps every character, spaces as real characters', () => {
    const { lines } = set(paragraph, 'body', 242);
    expect(lines.map(textOf).join(' ')).toBe(paragraph);
    expect(lines.slice(0, -1).every((line) => line.brokenAtSpace)).toBe(true);
  });

  it('prints headlines in capitals, in lines of about the same length', () => {
    const { lines } = set('Bến xe, bến phà lắp bảng thông tin theo thời gian thực cho hành khách', 'headline', 414);
    const widths = lines.map((line) => line.width);
    expect(lines.map(textOf).join(' ')).toBe('BẾN XE, BẾN PHÀ LẮP BẢNG THÔNG TIN THEO THỜI GIAN THỰC CHO HÀNH KHÁCH');
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.75);
  });

  it('opens lines of capitals whose marks would touch', () => {
    const tight = { ...haiphong.styles.headline, leading: 14.5, reduced: undefined };
    const text = [{ text: 'ĐẶNG ĐỘNG LẶNG TẶNG ĐẶNG ĐỘNG LẶNG TẶNG ẪM ẪM ẪM ẪM ẪM ẪM ẪM ẪM' }];
    const { reduced: _, ...style } = tight;
    const { lines } = setText(text, style, fullMeasure(190), haiphong.flow.blocks.justify, context);
    const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
    expect(Math.max(...gaps)).toBeGreaterThan(14.5);
  });

  it('sets a headline of many lines smaller', () => {
    const long = set(new Array(60).fill('thông').join(' '), 'headline', 414);
    expect(long.leading).toBe(17.5);
  });

  it('cuts a word that is wider than the line, at its signs first', () => {
    const url = 'https://example.vn/tin-tuc/khoa-hoc-va-cong-nghe/2026/06/bai-viet-rat-dai-khong-co-khoang-trang.html';
    const { lines } = set(url, 'rail', 70);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(70.01);
    expect(lines.map(textOf).join('')).toBe(url);
    expect(lines.some((line) => line.brokenAtSpace)).toBe(false);
  });

  it('takes a missing sign from another face, and names one that no face has', () => {
    expect(set('Bản vẽ ✓ duyệt', 'headline', 300).missing).toEqual([]);
    expect(set('Bước ➔ 36 ℃', 'body', 300).lines.map(textOf).join('')).toBe('Bước → 36 °C');
    const { lines, missing } = set('Bước 漢 tiếp', 'body', 300);
    expect(missing).toEqual(['漢']);
    expect(lines.map(textOf).join('')).toBe('Bước ? tiếp');
  });
});
