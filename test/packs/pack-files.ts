/** A small sound pack as an author writes it, to be broken in one place at a time. */
export type PackFiles = ReadonlyMap<string, string>;

export const header = `format: 1
id: small-pack
version: 1.0.0
title: A small pack
kind: requirements
source:
  title: A standard
  edition: First edition
  note: Made for tests.
as_of: 2026-11-24
language: en
publisher: Plumbline
release_notes: The first.
interview_roles:
  - { id: lead, title: Lead }
sections:
  - one.yaml
`;

/** YAML of one question, indented to stand in the list of an item. */
export const question = (uid: string, extra = ''): string => `      - uid: ${uid}
        ask: How is ${uid} done?
        guidance: Ask for the last time.
        binding: clause
        aspect: design
        form: act
        weight: 2
        level: organisation
        scale: achievement
        anchors: { fully: It is., largely: Mostly., partly: In part., not: It is not. }
        evidence: [A record]
        interview: [lead]
        finding: The assessment did not find it.
        recommendation: The lead puts it in place.
${extra === '' ? '' : `        ${extra}\n`}`;

export const section = (questions = question('q-1') + question('q-2')): string => `uid: section-1
ref: '4'
title: A section
intent: To have something to ask.
items:
  - uid: item-1
    ref: '4.1'
    title: An item
    requires: Something.
    weight: 2
    pillar: false
    documents: []
    related: []
    questions:
${questions}`;

export const sectionFile = 'sections/one.yaml';

export const packFiles = (changed: Readonly<Record<string, string>> = {}): PackFiles =>
  new Map(Object.entries({ 'pack.yaml': header, [sectionFile]: section(), ...changed }));
