import { emptyProfile } from '../../domain/engagement/engagement.ts';
import type { ExampleClient } from './example.ts';

/** Merrowdale Insurance DAC: a fictional insurer. Its systems follow real entries of public AI inventories. */
export const merrowdale: ExampleClient = {
  profile: {
    ...emptyProfile,
    client: 'Merrowdale Insurance DAC',
    sector: 'Insurance: motor, household and life',
    industry: 'insurance',
    size: 'large',
    roles: ['ai-producer', 'ai-provider', 'ai-customer'],
    scope:
      'The assessment covers the AI management system of Merrowdale Insurance DAC as intended for certification in ' +
      '2027: the development, provision and use of AI systems in underwriting, claims handling, customer service and ' +
      'document handling for the motor, household and life lines, with 640,000 policies in force.\n\n' +
      'Organisation and sites: head office in Dublin, with about 1,010 of the 1,150 employees, and the branch in ' +
      'Munich, with about 140. All functions that own, build, buy, oversee or audit AI are included: Claims ' +
      'Investigation, Motor Claims, Life Underwriting, Customer Service, Operations Services, Actuarial and Data ' +
      'Science, Risk, Compliance and Data Protection, Information Security, Procurement, Human Resources and Internal ' +
      'Audit.\n\n' +
      'AI systems: the five entries of the AI system register AI-REG-01 v1.4 of 28 August 2026 (S1 to S5). The hosted ' +
      'language model behind S4, the estimation service behind S2 and the document-management suite behind S5 are ' +
      'treated as provision from outside, kept under control by Merrowdale and not assessed at the supplier.\n\n' +
      'Outside the assessed scope: conventional actuarial pricing models without machine learning, which stay under ' +
      'the Solvency II model governance, and independent brokers, who receive no AI output. To be decided by the ' +
      'client: the use of S2 in Munich, on which the draft scope statement AIMS-SCP v0.9 is unclear, and the AI ' +
      'functions found in the HR suite and in the office suite during the workshop, which are not in the register. The ' +
      'assessors looked at both as if they were inside.\n\n' +
      'Yardstick: ISO/IEC 42001:2023, clauses 4 to 10 and the 38 controls of Annex A; beside it, purpose, oversight and ' +
      'trustworthiness of the systems and their classification under the EU AI Act. On site in Dublin on 12, 13 and ' +
      '14 October 2026; Munich by video on 16 October 2026.',
    consultancy: 'Lindqvist & Thorne Assurance',
    leadAssessor: 'Lead assessor, Lindqvist & Thorne',
    sponsor: 'Chief Operating Officer',
    classification: 'Confidential',
  },
  packs: ['iso-42001-clauses@2.0.0', 'iso-42001-annex-a@2.0.0', 'aims-practice@1.0.0', 'eu-ai-act@1.0.0'],
  systems: [
    {
      id: 'S1',
      name: 'Claims fraud scoring',
      intendedPurpose:
        'Scores every new motor claim for the likelihood of fraud, so that Claims Investigation looks first at the ' +
        'claims most worth looking at. A gradient-boosted model built in-house on 212,000 closed motor claims of 2016 ' +
        'to 2021 returns a score of 0 to 1,000 with the five strongest reasons; claims at 720 or above are referred to ' +
        'an investigator. A referral starts an enquiry. The system neither refuses nor reduces a claim. Live since ' +
        'March 2022; model in use is release 4.2 of April 2026, recalibrated in July.',
      actualUse:
        'Drifted from the purpose in two ways. Since September 2025 household theft and escape-of-water claims, about ' +
        '9,000 a year beside 38,000 motor claims, are scored by the same model, although it was trained on motor ' +
        'claims only. And the score is shown to ordinary claims handlers as red, amber or green: five of eight ' +
        'handlers interviewed said they hold back payment on amber claims until a second document arrives, a step no ' +
        'procedure provides for. Of all scored claims 4.1 % are referred; 31 % of closed referrals were confirmed as ' +
        'fraud in the first half of 2026.',
      tier: 'high',
      origin: 'in-house',
      stage: 'in-use',
      traits: ['personal-data', 'affects-persons'],
      roles: ['ai-producer', 'ai-customer'],
      owner: 'Head of Claims Investigation',
      sampled: true,
    },
    {
      id: 'S2',
      name: 'Motor damage estimation from photographs',
      intendedPurpose:
        'Estimates repair cost from photographs that a policyholder takes by telephone: recognises the damaged parts, ' +
        'grades the damage, proposes repair or replacement, and returns a cost with a confidence value. Estimates ' +
        'below EUR 2,500 with high confidence are offered for straight-through settlement; the rest goes to a motor ' +
        'assessor as a proposal. Bought as a hosted service from a specialised supplier and calibrated to Irish labour ' +
        'rates and parts prices. Live since April 2024.',
      actualUse:
        'In Dublin as intended: about 21,500 estimates a year, 58 % of those below the limit settled without a person ' +
        'looking at them. In Munich it goes beyond the purpose: the branch has used the service since January 2026 ' +
        'with the same limit, although labour rates were never calibrated for Germany, and during the hail of June ' +
        '2026 assessors used it as a second opinion on losses of up to EUR 9,000. On 3 June 2026 the supplier replaced ' +
        'the damage-grading model; Merrowdale learnt of it during this assessment.',
      tier: 'medium',
      origin: 'third-party',
      stage: 'in-use',
      traits: ['personal-data', 'affects-persons', 'acts-alone'],
      roles: ['ai-customer'],
      owner: 'Head of Motor Claims',
      sampled: true,
    },
    {
      id: 'S3',
      name: 'Life underwriting risk scoring',
      intendedPurpose:
        'Scores the mortality risk of natural persons who apply for term life cover of up to EUR 400,000, from the ' +
        'answers in the application, and recommends standard terms, a loading or referral to an underwriter. It may ' +
        'accept at standard terms on its own; only an underwriter may load, postpone or decline. Built in-house by ' +
        'Actuarial and Data Science and reviewed under the Solvency II model governance. High-risk under the EU AI ' +
        'Act, Annex III, point 5(c), whose duties reach it once it is changed significantly after 2 December 2027. ' +
        'Live since January 2025; model in use is release 1.3 of May 2026.',
      actualUse:
        'Used for the purpose stated, in Dublin only: about 13,800 applications a year, 64 % accepted at standard ' +
        'terms without an underwriter. Two departures were observed. Underwriters changed the recommendation in 3.2 % ' +
        'of referred cases in the second quarter of 2026 against 11 % a year before, with no analysis whether the ' +
        'model became better or people lean on it. Since March 2026 average scores per broker are also read by Life ' +
        'Distribution to prepare the quarterly talks with brokers; the scores are not handed over, and the model file ' +
        'does not mention this use.',
      tier: 'high',
      origin: 'in-house',
      stage: 'in-use',
      traits: ['personal-data', 'affects-persons', 'vulnerable-groups', 'acts-alone'],
      roles: ['ai-producer', 'ai-provider', 'ai-customer'],
      owner: 'Head of Life Underwriting',
      sampled: true,
    },
    {
      id: 'S4',
      name: 'Customer service assistant',
      intendedPurpose:
        'Answers general questions of visitors to the English-language website on products, policy wordings and the ' +
        'steps of a claim, with a link to the passage used, and hands over to an agent on request. A large language ' +
        'model bought as a service drafts the answer from 1,240 approved documents in a retrieval index kept by ' +
        'Merrowdale. It gives no advice, sees no policy data and concludes nothing. Pilot from November 2025, live on ' +
        'the website since 8 June 2026.',
      actualUse:
        'Wider than intended. About 9,400 conversations a month; in a sample of 200 from September 2026 the assessors ' +
        'and Customer Service found 22 % about the policy of the visitor, 11 conversations with health details typed in, and ' +
        '6 % in German, a language that was never tested. Contact-centre agents use the public chat as a look-up tool during ' +
        'calls, because it is faster than the knowledge base. In July 2026 it quoted a superseded household wording in ' +
        '43 conversations.',
      tier: 'medium',
      origin: 'third-party',
      stage: 'in-use',
      traits: ['personal-data', 'generative'],
      roles: ['ai-customer', 'ai-provider'],
      owner: 'Head of Customer Service',
      sampled: true,
    },
    {
      id: 'S5',
      name: 'Document intake and classification',
      intendedPurpose:
        'Reads incoming letters and e-mail attachments by optical character recognition, assigns one of 43 document ' +
        'types, extracts policy and claim numbers and routes the item to a work queue. Items with a confidence below ' +
        '0.80 go to a manual queue. A feature of the document-management suite, switched on in 2023; Merrowdale set up ' +
        'the document types and the threshold, the supplier trained the models.',
      actualUse:
        'As intended in Dublin and Munich, about 3,900 items per working day. In the weekly check of 100 items 3.4 % ' +
        'were misrouted on average over the third quarter of 2026. Health questionnaires of life applicants and ' +
        'letters of complaint pass through it as well, so that a misrouted item can use up a statutory time limit; ' +
        'neither was considered when the feature was switched on.',
      tier: 'low',
      origin: 'embedded',
      stage: 'in-use',
      traits: ['personal-data', 'acts-alone'],
      roles: ['ai-customer'],
      owner: 'Head of Operations Services',
      sampled: true,
    },
  ],
  decisions: [
    {
      item: 'iso42001-a.2.2',
      decision: 'applicable',
      justification:
        'Board decision of 14 May 2026 to govern all AI under one policy, and enterprise risk ERR-AI-2, rules that differ from one business line to the next.',
    },
    {
      item: 'iso42001-a.2.3',
      decision: 'applicable',
      justification:
        'Security, data protection, outsourcing and Solvency II model policies all bear on AI and could give staff conflicting instructions.',
    },
    {
      item: 'iso42001-a.2.4',
      decision: 'applicable',
      justification:
        'The EU AI Act was amended in July 2026 and language-model services change monthly, so a policy left alone would soon misstate duties.',
    },
    {
      item: 'iso42001-a.3.2',
      decision: 'applicable',
      justification:
        'Solvency II requires clear allocation of responsibilities, and five systems with five business owners leave gaps without it.',
    },
    {
      item: 'iso42001-a.3.3',
      decision: 'applicable',
      justification:
        'The Protected Disclosures Act 2014 applies, and handlers who see unfair scores are the first able to report them.',
    },
    {
      item: 'iso42001-a.4.2',
      decision: 'applicable',
      justification:
        'Risk of unknown dependencies: AI functions in bought suites were found outside the register in October 2026.',
    },
    {
      item: 'iso42001-a.4.3',
      decision: 'applicable',
      justification:
        'S1 and S3 rest on claims and health data whose fitness must be shown under Solvency II and, for S3, Article 10 of the EU AI Act.',
    },
    {
      item: 'iso42001-a.4.4',
      decision: 'applicable',
      justification:
        'Models of S1 and S3 must be rebuildable for validation, which fails when versions of libraries and tools are unknown.',
    },
    {
      item: 'iso42001-a.4.5',
      decision: 'applicable',
      justification:
        'DORA requires a register of ICT services, and S2 and S4 run entirely on computing of others.',
    },
    {
      item: 'iso42001-a.4.6',
      decision: 'applicable',
      justification:
        'Risk of dependence on key persons: S1 is maintained by two data scientists and S3 by three, one of them also its validator until 2025.',
    },
    {
      item: 'iso42001-a.5.2',
      decision: 'applicable',
      justification:
        'S1, S3 and S4 affect natural persons directly, and Article 27 of the EU AI Act will require a fundamental rights impact assessment for S3.',
    },
    {
      item: 'iso42001-a.5.3',
      decision: 'applicable',
      justification:
        'Results must be shown to the Data Protection Commission, the market surveillance authority and auditors years after a decision.',
    },
    {
      item: 'iso42001-a.5.4',
      decision: 'applicable',
      justification:
        'Risk of unfair referral, loading or settlement for individuals and for groups protected by the Equal Status Acts.',
    },
    {
      item: 'iso42001-a.5.5',
      decision: 'applicable',
      justification:
        'Exclusion from life or motor cover reaches beyond the customer, and the policy of 14 May 2026 promises to consider society.',
    },
    {
      item: 'iso42001-a.6.1.2',
      decision: 'applicable',
      justification:
        'S1 and S3 are built in-house, and the policy commits to fairness and explainability that need aims before design begins.',
    },
    {
      item: 'iso42001-a.6.1.3',
      decision: 'applicable',
      justification:
        'Risk that a model is released on the judgement of its developers alone, as happened with S1 in April 2026 (CAR-2026-041).',
    },
    {
      item: 'iso42001-a.6.2.2',
      decision: 'applicable',
      justification:
        'S1 was extended to household claims in 2025 without written requirements, which led to an untested use.',
    },
    {
      item: 'iso42001-a.6.2.3',
      decision: 'applicable',
      justification:
        'Solvency II model governance and Article 11 of the EU AI Act require design records for S3; S1 carries the same risk.',
    },
    {
      item: 'iso42001-a.6.2.4',
      decision: 'applicable',
      justification:
        'Wrong scores harm claimants and applicants, so fitness has to be shown before release and for each group and language served.',
    },
    {
      item: 'iso42001-a.6.2.5',
      decision: 'applicable',
      justification:
        'S2 was taken up in Munich and S4 went live in June 2026; both showed what an unplanned change of setting can do.',
    },
    {
      item: 'iso42001-a.6.2.6',
      decision: 'applicable',
      justification:
        'Fraud patterns, parts prices and policy wordings change, so every one of the five systems declines unless watched.',
    },
    {
      item: 'iso42001-a.6.2.7',
      decision: 'applicable',
      justification:
        'Validators, supervisors and users of S1 and S3 need technical facts, and Article 11 of the EU AI Act will demand them for S3.',
    },
    {
      item: 'iso42001-a.6.2.8',
      decision: 'applicable',
      justification:
        'Disputes before the Financial Services and Pensions Ombudsman require the reconstruction of a single score or answer.',
    },
    {
      item: 'iso42001-a.7.2',
      decision: 'applicable',
      justification:
        'S1 and S3 are trained on personal data, S3 on health data, under the GDPR and the Solvency II rules on data quality.',
    },
    {
      item: 'iso42001-a.7.3',
      decision: 'applicable',
      justification:
        'Claims, application and external hazard data need a lawful basis and a known origin before they train a model.',
    },
    {
      item: 'iso42001-a.7.4',
      decision: 'applicable',
      justification:
        'Risk of bias from referral decisions of the past that became labels for S1, and from thin data on older applicants in S3.',
    },
    {
      item: 'iso42001-a.7.5',
      decision: 'applicable',
      justification:
        'Erasure requests and model validation both require that training records of S1 and S3 can be followed to their source.',
    },
    {
      item: 'iso42001-a.7.6',
      decision: 'applicable',
      justification:
        'Preparation steps decide which claimants resemble fraud cases in S1, so they must be repeatable and open to challenge.',
    },
    {
      item: 'iso42001-a.8.2',
      decision: 'applicable',
      justification:
        'Article 50 of the EU AI Act applies to S4 since 2 August 2026, and handlers misread the colours shown by S1.',
    },
    {
      item: 'iso42001-a.8.3',
      decision: 'applicable',
      justification:
        'Claimants and applicants who are not customers have no other way to report harm done by S1 or S3.',
    },
    {
      item: 'iso42001-a.8.4',
      decision: 'applicable',
      justification:
        'DORA and the GDPR set short periods for notices, and the S4 incident of July 2026 reached 43 visitors who were not told.',
    },
    {
      item: 'iso42001-a.8.5',
      decision: 'applicable',
      justification:
        'Duties towards the Central Bank of Ireland, BaFin, the Data Protection Commission and policyholders differ by system.',
    },
    {
      item: 'iso42001-a.9.2',
      decision: 'applicable',
      justification:
        'All five systems are used by Merrowdale itself, and use drifted from purpose in four of them.',
    },
    {
      item: 'iso42001-a.9.3',
      decision: 'applicable',
      justification:
        'Risk of over-reliance on S3 scores: underwriters changed 3.2 % of recommendations in 2026 against 11 % in 2025.',
    },
    {
      item: 'iso42001-a.9.4',
      decision: 'applicable',
      justification:
        'Household claims in S1, Munich claims in S2 and German chats in S4 show uses outside the purpose stated.',
    },
    {
      item: 'iso42001-a.10.2',
      decision: 'applicable',
      justification:
        'Tasks for S2 and S4 are split between Merrowdale and suppliers, and nobody was charged with noticing model changes.',
    },
    {
      item: 'iso42001-a.10.3',
      decision: 'applicable',
      justification:
        'S2, S4 and S5 are bought, and DORA as well as the Solvency II rules on outsourcing require control of suppliers.',
    },
    {
      item: 'iso42001-a.10.4',
      decision: 'excluded',
      justification:
        'No AI system and no AI output is supplied to other organisations as a product or service: S1 to S5 serve ' +
        'the insurance business of Merrowdale itself, and brokers receive terms, not scores. Policyholders, applicants and ' +
        'claimants are natural persons; what they are told about AI and how they can respond is handled under A.8.2 to ' +
        'A.8.5. The exclusion is to be reviewed if scores per broker are ever handed to brokers.',
    },
  ],
};
