/** Three frameworks side by side. Own words; what is dated changes with the packs and is not repeated here. */
export const comparison = {
  lead: 'What each of three frameworks is, whom it reaches, and how they relate.',
  question: '“We deal with the AI Act. Do we also need ISO/IEC 42001?”',
  answer: [
    'The Act does not ask for it, and the standard replaces no duty of the Act. A certificate, also as EN ISO/IEC 42001:2026, gives no presumption of conformity: that edition is an adoption, not a harmonised standard. Only standards cited in the Official Journal and common specifications give it. EN 18286, on quality management, was written for Art 17.',
    'What it does give is the organisation behind the duties: someone responsible, a list of AI systems, a way to assess risks and impacts, competence, supplier control, records, audit and review. Without these, the duties for each system are hard to keep and hard to show. Coverage says, duty by duty, how far that goes here and what it leaves out.',
    'It is worth it where customers or procurement ask for a certificate, where many AI systems or several laws and countries are to be governed in one way, or where most of the systems are outside the high-risk classes and good practice still has to be shown. It is not the first step where a system may be prohibited or high-risk and its classification is open: settle that first.',
  ],
  feature: 'Feature',
  act: 'EU AI Act',
  rows: [
    {
      name: 'Nature',
      iso: 'International standard for a management system, with requirements that can be certified.',
      act: 'Regulation of the European Union, directly binding and enforced by authorities, with fines.',
      nist: 'Voluntary framework of a United States agency, with outcomes and suggested actions.',
    },
    {
      name: 'Geographic scope',
      iso: 'Worldwide: any organisation that develops, provides or uses AI systems.',
      act: 'The Union market: also providers and deployers elsewhere whose systems, or whose output, are used in the Union.',
      nist: 'Written for the United States, used worldwide.',
    },
    {
      name: 'Approach',
      iso: 'Govern the organisation: context, policy, risk and impact assessment, controls selected by risk, audit, review, improvement. The organisation sets its criteria.',
      act: 'Law for each system or model: prohibited practices, high-risk systems, transparency, general-purpose models. The law sets content, steps and dates; some practices no risk acceptance can allow.',
      nist: 'Four functions, Govern, Map, Measure and Manage, with 72 outcomes to select from in a profile.',
    },
    {
      name: 'Certification',
      iso: 'By a certification body that an accreditation body has accredited, in two stages, with surveillance in between and recertification. It is the management system that is certified, not a product.',
      act: 'No certificate of the organisation. For high-risk systems a conformity assessment, in some cases with a notified body, a declaration and CE marking.',
      nist: 'None. Statements of alignment are the organisation’s own.',
    },
    {
      name: 'Life-cycle coverage',
      iso: 'All of it through the controls on the life cycle, data and use; the end of use has no control of its own and human oversight is spread over several.',
      act: 'From design to the watch after it is on the market, with most duties before that; deployers have duties in use.',
      nist: 'All stages, with actors named for each; Map and Measure look closest at one system.',
    },
    {
      name: 'Relationship',
      iso: 'The base on which both others can stand. Crosswalks to both are in this app; none towards the Act is full.',
      act: 'Independent of the standard; its roles have other meanings: a “deployer” of the Act is not one of ISO/IEC 22989.',
      nist: 'Closest in spirit to the standard. The published crosswalk is one company’s, hosted by NIST without endorsement.',
    },
  ],
};
