// Loaded before the built server: in the same process, before everything of the product's, `POST /bare` does nothing but
// insert one durable row into a database of the same kind, so that there is something to measure the product against.
import { randomUUID } from 'node:crypto';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'libsql';
import pg from 'pg';

const CREATE = 'create table if not exists bench_row (id text primary key, text text not null)';
const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = '.' } = process.env;
const insert = databaseUrl === undefined ? overSqlite(join(dataDir, '..', 'bare.sqlite')) : overPostgres(databaseUrl);

function overSqlite(file: string): (id: string, row: string) => Promise<void> {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(CREATE);
  const statement = database.prepare('insert into bench_row values (?, ?)');
  return async (id, row) => {
    statement.run(id, row);
  };
}

function overPostgres(connectionString: string): (id: string, row: string) => Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 2 });
  const created = pool.query(CREATE);
  return async (id, row) => {
    await created;
    await pool.query('insert into bench_row values ($1, $2)', [id, row]);
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await insert(randomUUID(), await text(request));
  response.setHeader('content-type', 'application/json').end('{"done":true}');
}

const emit = Server.prototype.emit;
Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]): boolean {
  const [request, response] = args as [IncomingMessage, ServerResponse];
  if (event !== 'request' || request.url !== '/bare') return Reflect.apply(emit, this, [event, ...args]);
  void answer(request, response);
  return true;
};
