/** A parsed board file of any version. */
export type FileObject = Readonly<Record<string, unknown>>;

/** One step of the document format: a file of version `to - 1` becomes one of version `to`. */
export interface DocumentMigration {
  readonly to: number;
  readonly title: string;
  readonly migrate: (file: FileObject) => FileObject;
}

/** Applies the steps after version `from`, in order. The list must lead from version 1 to `target` without a gap. */
export function runMigrations(
  file: FileObject,
  from: number,
  target: number,
  migrations: readonly DocumentMigration[],
): FileObject {
  checkComplete(target, migrations);
  return migrations
    .filter((step) => step.to > from)
    .reduce((current, step) => ({ ...step.migrate(current), version: step.to }), file);
}

function checkComplete(target: number, migrations: readonly DocumentMigration[]): void {
  const versions = [1, ...migrations.map((step) => step.to)];
  versions.forEach((version, index) => {
    if (version !== index + 1) throw new Error(`document migration to version ${index + 1} is missing or out of order`);
  });
  if (versions.length !== target)
    throw new Error(`document migrations end at version ${versions.length}, not at ${target}`);
}
