import { expect, test } from 'vitest';
import { chosen } from '../../../src/ingest/choices.ts';

const choices = ['Demos', 'RFPs', 'Trips, to customers', 'R&D / labs', 'Talks; panels'];

test.each([
  { name: 'Microsoft Forms ends with the mark', text: 'Demos;RFPs;', is: ['Demos', 'RFPs'] },
  { name: 'Typeform begins with it', text: ' / Demos / RFPs', is: ['Demos', 'RFPs'] },
  { name: 'without its first space', text: '/ Demos / RFPs', is: ['Demos', 'RFPs'] },
  { name: 'one option of Typeform', text: ' / Demos', is: ['Demos'] },
  { name: 'Google Forms', text: 'Demos, RFPs', is: ['Demos', 'RFPs'] },
  {
    name: 'an option that contains a comma',
    text: 'Demos, Trips, to customers, RFPs',
    is: ['Demos', 'Trips, to customers', 'RFPs'],
  },
  { name: 'alone', text: 'Trips, to customers', is: ['Trips, to customers'] },
  { name: 'an option that contains a slash', text: 'R&D / labs;Demos;', is: ['R&D / labs', 'Demos'] },
  { name: 'between slashes', text: ' / R&D / labs / Demos', is: ['R&D / labs', 'Demos'] },
  {
    name: 'an option that contains a semicolon',
    text: 'Talks; panels;Demos;',
    is: ['Talks; panels', 'Demos'],
  },
  { name: 'lines', text: 'Demos\nRFPs', is: ['Demos', 'RFPs'] },
  { name: 'bars', text: 'Demos|RFPs', is: ['Demos', 'RFPs'] },
  { name: 'letter case and spaces', text: ' demos , rfps', is: ['Demos', 'RFPs'] },
  { name: 'once each', text: 'Demos;Demos;', is: ['Demos'] },
  { name: 'an option of their own', text: 'Demos;something, else;', is: ['Demos', 'something, else'] },
  { name: 'nothing known', text: 'Else', is: ['Else'] },
  { name: 'nothing', text: ' ; ', is: [] },
  { name: 'blank', text: ' ', is: [] },
])('$name', ({ text, is }) => {
  expect(chosen(text, { choices })).toEqual(is);
});

test.each([
  { name: 'the mark that is told', text: 'Demos#RFPs', split: '#', is: ['Demos', 'RFPs'] },
  { name: 'and no other', text: 'Demos, RFPs', split: ';', is: ['Demos, RFPs'] },
])('$name', ({ text, split, is }) => {
  expect(chosen(text, { split, choices })).toEqual(is);
});
