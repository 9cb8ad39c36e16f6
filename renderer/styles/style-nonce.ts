/** Hands the page's nonce to the libraries that add style elements: they look for it under this name. */
export function shareStyleNonce(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  if (meta !== null) Object.assign(globalThis, { __webpack_nonce__: meta.nonce });
}
