import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalledTree } from "./installed-tree.mjs";
import { withProgress } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";

const OLDEST_NODE = 20;

/**
 * @param {string} root project folder
 * @returns {string} path of the Node that the project pins as a dependency
 */
export function pinnedNode(root) {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * Text that changes whenever the installed packages must change.
 * @param {string} lockText contents of package-lock.json
 * @returns {string}
 */
export function dependencyStamp(lockText) {
  return `${createHash("sha256").update(lockText).digest("hex")} ${process.platform} ${process.arch}`;
}

/**
 * Installs what the lock file names unless it is installed already.
 * @param {string} root project folder
 * @returns {Promise<void>}
 */
export async function ensureDependencies(root) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE)
    throw new SetupError(`Loopboard needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  const lockText = readFileSync(join(root, "package-lock.json"), "utf8");
  const stampFile = join(root, "node_modules", ".loopboard-setup");
  const stamp = dependencyStamp(lockText);
  if (existsSync(pinnedNode(root))) {
    if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
    if (isInstalledByHand(root, lockText)) {
      writeFileSync(stampFile, stamp);
      return;
    }
  }
  await withProgress("Installing the dependencies (npm ci)", () => npmCi(root));
  if (!existsSync(pinnedNode(root))) {
    throw new SetupError(
      "npm ci left out the pinned Node 24, most likely because install scripts are switched off.\n" +
        "Allow them for this project (npm config set ignore-scripts false --location=project) and start again.",
    );
  }
  writeFileSync(stampFile, stamp);
}

/**
 * @param {string} root
 * @param {string} lockText
 */
function isInstalledByHand(root, lockText) {
  const record = join(root, "node_modules", ".package-lock.json");
  return existsSync(record) && isInstalledTree(JSON.parse(lockText), JSON.parse(readFileSync(record, "utf8")));
}

/**
 * @param {string} root
 * @returns {Promise<void>}
 */
function npmCi(root) {
  const npmScript = process.env.npm_execpath;
  const [command, prefix] =
    npmScript?.endsWith(".js") && process.env.npm_node_execpath
      ? [process.env.npm_node_execpath, [npmScript]]
      : ["npm", []];
  const args = [...prefix, "ci", "--no-audit", "--no-fund", "--loglevel=error"];
  return new Promise((settle, reject) => {
    // npm's own messages go to stderr, so that the output of a command line task stays clean.
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: command === "npm" && process.platform === "win32",
    });
    child.on("error", () => reject(new SetupError("npm was not found. Install Node 20 or newer with npm.")));
    child.on("exit", (code) => {
      if (code === 0) settle();
      else reject(new SetupError(`npm ci failed with code ${code}; its own message above says why.`));
    });
  });
}
