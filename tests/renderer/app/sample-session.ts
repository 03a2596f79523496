import type { Issue } from '../../../core/issue/issue.ts';
import { DocumentSession } from '../../../renderer/app/document-session.ts';
import { sampleIssue } from '../../issue/sample-issue.ts';

export const sampleSession = (issue: Issue = sampleIssue()): DocumentSession =>
  new DocumentSession({
    document: 'd1',
    issue,
    file: '/x/DiemTin-24-2026.diemtin',
    pictureSizes: {},
    missing: [],
    doubts: [],
    damage: null,
    leftWork: null,
  });
