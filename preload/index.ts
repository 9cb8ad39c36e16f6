import { contextBridge, ipcRenderer } from "electron";
import { BRIDGE_NAME, type Bridge, CALL_NAMES, channelOf, MESSAGE_NAMES } from "./contract.ts";

const calls: ReadonlySet<string> = new Set(CALL_NAMES);
const messages: ReadonlySet<string> = new Set(MESSAGE_NAMES);

const bridge: Bridge = {
  call: (name, args) => {
    if (!calls.has(name)) throw new Error(`there is no call ${name}`);
    return ipcRenderer.invoke(channelOf(name), args);
  },
  on: (name, listener) => {
    if (!messages.has(name)) throw new Error(`there is no message ${name}`);
    // Only the message passes: the event would hand out the sender.
    const hear = (_event: unknown, message: Parameters<typeof listener>[0]): void => listener(message);
    ipcRenderer.on(channelOf(name), hear);
    return () => void ipcRenderer.off(channelOf(name), hear);
  },
};

contextBridge.exposeInMainWorld(BRIDGE_NAME, Object.freeze(bridge));
