export {
  closeLoopboard,
  killLoopboard,
  type LaunchOptions,
  launchLoopboard,
  type RunningLoopboard,
} from "../../scripts/drive/launch.ts";
export { NOBODY } from "../../scripts/drive/stage-for-user.ts";
export { makeTemporaryFolder } from "../../scripts/drive/temporary-folder.ts";
