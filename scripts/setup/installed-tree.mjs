/**
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 * @typedef {{ readonly packages?: Readonly<Record<string, LockedPackage>> }} LockFile
 */

/**
 * Whether npm's record of what is installed (`node_modules/.package-lock.json`) is what the lock file asks for.
 * Optional packages may be absent: they belong to other platforms.
 * @param {LockFile} lock
 * @param {LockFile} installed
 * @returns {boolean}
 */
export function isInstalledTree(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== "");
  const present = new Map(Object.entries(installed.packages ?? {}));
  if (wanted.length === 0) return false;
  const known = new Set(wanted.map(([path]) => path));
  if ([...present.keys()].some((path) => !known.has(path))) return false;
  return wanted.every(([path, entry]) => {
    const found = present.get(path);
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}
