import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrateToLatest } from '../db/migrate.js';
import { createLogger } from '../src/logger.js';
import { connect } from '../src/store/connect.js';
import { runAsAdmin, withDatabase } from './db/run-as-admin.js';
import { startTestServer, type TestServer } from './db/test-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of a role that may create databases. */
    testServer: string;
    /** A migrated, empty database to copy. */
    templateDatabase: string;
  }
}

/** One server for the whole run: that of TEST_DATABASE_URL, or an embedded one in a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chooseServer();
  const template = `swapwatch_template_${randomBytes(4).toString('hex')}`;
  const remove = async () => {
    await runAsAdmin(server.connectionString, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
  try {
    await createTemplate(server.connectionString, template);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide('testServer', server.connectionString);
  project.provide('templateDatabase', template);
  return remove;
}

async function chooseServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  return given ? { connectionString: given, stop: async () => undefined } : startTestServer();
}

async function createTemplate(server: string, name: string): Promise<void> {
  await runAsAdmin(server, `create database ${name}`);
  const { db, destroy } = connect(withDatabase(server, name), {
    logger: createLogger('error'),
    applicationName: 'swapwatch test template',
  });
  try {
    await migrateToLatest(db);
  } finally {
    await destroy();
  }
}
