import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What a component writes. */
export const markup = (component: ComponentChild): string => renderToString(component as never);

/** The text that a reader sees in it, a space between the parts. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The values of an attribute, in their order. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
