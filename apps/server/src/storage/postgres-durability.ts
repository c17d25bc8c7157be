/** What a live connection says of its server. */
export type PostgresDurability = {
  readonly version: number;
  readonly encoding: string;
  readonly synchronousCommit: string;
  readonly fsync: string;
  readonly fullPageWrites: string;
};

/** One row of `PostgresDurability`. */
export const DURABILITY_QUERY = `
  select current_setting('server_version_num')::int as "version",
    current_setting('server_encoding') as "encoding",
    current_setting('synchronous_commit') as "synchronousCommit",
    current_setting('fsync') as "fsync",
    current_setting('full_page_writes') as "fullPageWrites"`;

/** PostgreSQL might lose what it acknowledged; nobody's work is entrusted to it. */
export class UnsafePostgres extends Error {
  override readonly name = 'UnsafePostgres';
}

const OLDEST_VERSION = 150_000;

/** Throws `UnsafePostgres` unless what is committed survives a power cut and every character can be kept. */
export function assertSafe({ version, encoding, synchronousCommit, fsync, fullPageWrites }: PostgresDurability): void {
  const faults = [
    version < OLDEST_VERSION && `server_version_num=${version}, oldest ${OLDEST_VERSION}`,
    encoding !== 'UTF8' && `server_encoding=${encoding}, needed UTF8`,
    // Its other values differ in what a standby must have; all wait for this server's own disk.
    synchronousCommit === 'off' && 'synchronous_commit=off, needed on',
    fsync !== 'on' && `fsync=${fsync}, needed on`,
    fullPageWrites !== 'on' && `full_page_writes=${fullPageWrites}, needed on`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new UnsafePostgres(faults.join('; '));
}
