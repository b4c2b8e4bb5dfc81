import { type ParseArgsConfig, parseArgs } from 'node:util';

const USAGE_EXIT_CODE = 2;

/** The end of the program: what is wrong with its arguments, and its usage. */
export function endWithUsage(usage: string, complaint?: string): never {
  process.stderr.write(complaint === undefined ? `${usage}\n` : `${complaint}\n\n${usage}\n`);
  process.exit(USAGE_EXIT_CODE);
}

/** The arguments. `--help` prints the usage and ends the program; so do wrong ones, with exit code 2. */
export function readArguments<T extends ParseArgsConfig>(usage: string, options: T) {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs<T>(options);
  } catch (error) {
    return endWithUsage(usage, (error as Error).message);
  }
}
