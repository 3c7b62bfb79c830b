type Say = (text: string) => void;
export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}
export function findFirefox(): string | undefined;
export function findWebKit(): WebKitPaths | undefined;
export function findOrInstallFirefox(say: Say): Promise<string | undefined>;
export function findOrInstallWebKit(say: Say): Promise<WebKitPaths | undefined>;
export const whatToDo: { readonly firefox: string; readonly webkit: string };
