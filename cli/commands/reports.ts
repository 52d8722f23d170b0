import { existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Command } from 'commander';
import type { ReportKind } from '../../contract/shapes.ts';
import { Refusal } from '../../domain/problem.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface ReportOptions {
  readonly out: string;
  readonly kind?: string;
  readonly json?: boolean;
}

const kinds: readonly ReportKind[] = ['gap', 'workbook'];

export const addReportCommand = (program: Command): void => {
  program
    .command('report')
    .summary('write the reports')
    .description('Write the gap report (Word) and the workbook (Excel). An existing file is never replaced.')
    .argument('<file>', 'engagement file')
    .requiredOption('--out <folder>', 'folder to write to; made when it does not exist')
    .option('--kind <kind>', 'gap (Word) or workbook (Excel); both when left out')
    .option('--json', 'print JSON')
    .action(async (file: string, options: ReportOptions) => {
      const wanted = options.kind === undefined ? kinds : kinds.filter((kind) => kind === options.kind);
      if (wanted.length === 0) throw new UsageError(`“${options.kind ?? ''}” is no kind of report; known are ${kinds.join(', ')}.`);
      const written: { kind: ReportKind; file: string; bytes: number; sha256: string }[] = [];
      let target = '';
      await withEngagement(
        file,
        async (client, engagement) => {
          makeFolder(options.out);
          for (const kind of wanted) {
            for await (const event of await client.report.create({ engagement, kind })) {
              if (event.type !== 'finished') continue;
              await client.report.save({ report: event.report });
              written.push({ kind, file: target, bytes: event.bytes, sha256: event.sha256 });
            }
          }
        },
        (name) => (target = freePath(options.out, name)),
      );
      print(options.json, { reports: written }, () => written.map((report) => `Wrote ${report.file} (${Math.ceil(report.bytes / 1024)} KiB).`));
    });
};

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(
      {
        code: 'file-not-writable',
        happened: `The folder “${folder}” cannot be made (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
        kept: 'No report was written, and the engagement is unchanged.',
        todo: 'Name a folder that can be written to.',
      },
      { cause: error },
    );
  }
};

const freePath = (folder: string, name: string): string => {
  const extension = extname(name);
  const stem = name.slice(0, -extension.length);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${extension}`);
    if (!existsSync(path)) return path;
  }
};
