import { randomBytes } from 'node:crypto';
import { sameText } from './same-text.ts';

/** Who may talk to this server: whoever came with a one-time token, and holds the cookie that it was exchanged for. */
export class Session {
  private readonly unusedTokens = new Set<string>();
  private readonly secret = randomBytes(32).toString('base64url');
  private readonly cookieName: string;

  /** Cookies ignore ports: the port in the name keeps two servers on one computer from overwriting each other's. */
  constructor(port: number) {
    this.cookieName = `diem-tin-${port}`;
  }

  /** A token that opens one window, once. */
  newToken(): string {
    const token = randomBytes(32).toString('base64url');
    this.unusedTokens.add(token);
    return token;
  }

  /** The `Set-Cookie` line for a token that was not used yet; null = refused. */
  exchange(token: string): string | null {
    const found = [...this.unusedTokens].find((unused) => sameText(unused, token));
    if (found === undefined) return null;
    this.unusedTokens.delete(found);
    return `${this.cookieName}=${this.secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether a `Cookie` line holds the secret. */
  isHeldBy(cookieLine: string | undefined): boolean {
    return (cookieLine ?? '').split(';').some((pair) => {
      const at = pair.indexOf('=');
      return pair.slice(0, at).trim() === this.cookieName && sameText(pair.slice(at + 1).trim(), this.secret);
    });
  }
}
