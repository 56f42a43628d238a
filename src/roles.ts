/** In which roles people answer surveys. */
import type { Question } from './generated/config.ts';

/** A role in which people answer. */
export type Role = Question['ask'][number];

/** Every role, those within the team first; what one of them and several are called. */
export const roleNames: Readonly<Record<Role, readonly [one: string, many: string]>> = {
  se: ['Sales engineer', 'Sales engineers'],
  sa: ['Solution architect', 'Solution architects'],
  ae: ['Account executive', 'Account executives'],
  product: ['Product manager', 'Product managers'],
  customer_success: ['Customer success manager', 'Customer success managers'],
  customer: ['Customer', 'Customers'],
};

/** All roles. */
export const roles = Object.keys(roleNames) as readonly Role[];
