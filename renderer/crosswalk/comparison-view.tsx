import { text } from '../text/text.ts';

/** What three frameworks are and how they relate; and the answer to the question clients ask (method 6.3, S43 to S49). */
export const ComparisonView = () => {
  const { lead, question, answer, rows, act, feature } = text.crosswalk.comparison;
  return (
    <>
      <p className="soft">{lead}</p>
      <section className="panel stack comparison-answer">
        <h2>{question}</h2>
        {answer.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <div className="panel table-scroll" tabIndex={0} role="group" aria-label={text.crosswalk.views.comparison}>
        <table className="table comparison-table">
          <thead>
            <tr>
              <th scope="col">{feature}</th>
              <th scope="col">ISO/IEC 42001:2023</th>
              <th scope="col">{act}</th>
              <th scope="col">NIST AI RMF 1.0</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.iso}</td>
                <td>{row.act}</td>
                <td>{row.nist}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
