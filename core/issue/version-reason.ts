/** Why a state of an issue was kept: by itself once an hour, or before something that changes many places. */
export const versionReasons = ['hourly', 'replace-all', 'fix-all', 'import', 'next-issue', 'restore', 'recovery'] as const;

export type VersionReason = (typeof versionReasons)[number];
